package io.stablemint.sandbox.war;

import io.stablemint.sandbox.Sandbox;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands the sandbox of this web application to Jakarta REST. */
@ApplicationPath("/")
public final class SandboxApplication extends Application {

    @Context
    private @Nullable ServletContext servletContext;

    /** Deprecated in favour of discovery, which would need CDI and tell the two ways to run apart. */
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public Set<Object> getSingletons() {
        if (servletContext != null
                && servletContext.getAttribute(SandboxContextListener.SANDBOX) instanceof Sandbox sandbox) {
            return sandbox.components();
        }
        throw new IllegalStateException("The sandbox of this web application has not been started");
    }
}
