package io.stablemint.examples.mistakes;

import io.stablemint.client.StableMint;
import io.stablemint.examples.support.Configuration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The business half of the invoice application with the client, without a web server. */
record WeldApplication(Configuration configuration, WeldContainer container) implements AutoCloseable {

    static WeldApplication deploy(Map<String, String> settings) {
        return deploy(settings, weld -> weld);
    }

    static WeldApplication deploy(Map<String, String> settings, UnaryOperator<Weld> changes) {
        settings.put("invoices.public-url", "http://localhost/invoices");
        Configuration configuration = Configuration.of(settings);
        try {
            return new WeldApplication(configuration, changes.apply(new Weld()).initialize());
        } catch (RuntimeException notDeployed) {
            configuration.close();
            throw notDeployed;
        }
    }

    StableMint stableMint() {
        return container.select(StableMint.class).get();
    }

    @Override
    public void close() {
        container.close();
        configuration.close();
    }
}
