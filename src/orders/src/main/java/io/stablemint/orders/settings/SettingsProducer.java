package io.stablemint.orders.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Produces the settings, read once. */
@ApplicationScoped
public class SettingsProducer {

    /**
     * The settings.
     *
     * @throws SettingsException with all problems
     */
    @Produces
    @Singleton
    public OrderSettings settings() {
        return read().orders();
    }

    @Produces
    @Singleton
    public SignInLimits signInLimits() {
        return read().signIn();
    }

    @Produces
    @Singleton
    public RetentionSettings retention() {
        return read().retention();
    }

    private static AllSettings read() {
        Config config = ConfigProvider.getConfig();
        return new SettingsReader(name -> config.getOptionalValue(name, String.class)).read();
    }
}
