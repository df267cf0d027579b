package io.stablemint.orders.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Produces the settings of refunds, read once, and validates them when the application starts. */
@ApplicationScoped
public class RefundSettingsProducer {

    @Produces
    @Singleton
    public RefundSettings settings() {
        return RefundSettings.read(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    void validate(@Observes Startup event, RefundSettings settings) {
        // The parameter was produced, so the setting is valid.
    }
}
