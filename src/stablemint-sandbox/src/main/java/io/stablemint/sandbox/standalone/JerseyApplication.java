package io.stablemint.sandbox.standalone;

import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The parts of a sandbox, as Jersey wants them. */
final class JerseyApplication extends ResourceConfig {

    JerseyApplication(Set<Object> parts) {
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "ALL");
        // Unbuffered, so that what dribbles really dribbles.
        property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0);
        Set<Object> resources = components.stream()
                .filter(part -> part.getClass().isAnnotationPresent(Path.class))
                .collect(Collectors.toSet());
        // Classes with an instance bound to each: Jersey warns about every resource registered as an instance alone.
        resources.forEach(resource -> register(resource.getClass()));
        register(new Instances(resources));
        components.stream().filter(part -> !resources.contains(part)).forEach(this::register);
    }

    private static final class Instances extends AbstractBinder {

        private final Set<Object> resources;

        Instances(Set<Object> resources) {
            this.resources = resources;
        }

        @Override
        protected void configure() {
            // Ranked above the binding that Jersey makes for the class.
            resources.forEach(resource -> bind(resource).to(resource.getClass()).ranked(1));
        }
    }
}
