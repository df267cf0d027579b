package io.stablemint.orders.startup;

import io.stablemint.client.settings.ConfigurationReport;
import io.stablemint.orders.settings.OrdersSettings;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.Config;

/** Logs the settings in use, once when the application starts, and warns about names that no code reads. */
final class SettingsLog {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.startup");

    private SettingsLog() {}

    static void write(Config config) {
        ConfigurationReport report = new ConfigurationReport(config, "orders.", OrdersSettings.all());
        report.unknownNames().forEach(sentence -> LOG.log(Level.WARNING, "ORDER5803W: " + sentence));
        LOG.log(
                Level.INFO,
                "ORDER5802I: The settings of the order system:\n  " + String.join("\n  ", report.settingsInUse()));
    }
}
