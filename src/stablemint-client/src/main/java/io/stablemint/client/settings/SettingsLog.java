package io.stablemint.client.settings;

import io.stablemint.client.error.ErrorId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** What operators read in the log about settings that changed or do not work here. */
final class SettingsLog {

    private SettingsLog() {}

    static void providerNotUsed(String reason) {
        log(
                Level.INFO,
                ErrorId.PROVIDER_NOT_USED,
                "Amazon Corretto Crypto Provider is there but does not load (" + reason
                        + "); signing with the JVM's own providers.");
    }

    static void renewed(String what) {
        log(Level.INFO, ErrorId.CREDENTIALS_RENEWED, what + " changed and are in use from now on.");
    }

    static void keepingOld(String what, List<String> problems) {
        log(
                Level.WARNING,
                ErrorId.NEW_CREDENTIALS_BROKEN,
                what + " changed, but cannot be used; the old ones stay in use. " + String.join(" ", problems));
    }

    private static void log(Level level, ErrorId id, String message) {
        Logger logger = System.getLogger("io.stablemint.client");
        logger.log(level, id.say(message));
    }
}
