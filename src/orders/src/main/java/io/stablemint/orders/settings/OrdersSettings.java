package io.stablemint.orders.settings;

import io.stablemint.client.settings.KnownSetting;
import io.stablemint.client.settings.KnownSetting.SettingType;
import java.util.List;
import java.util.stream.Stream;

/** All settings under {@code orders.}. A test holds this list against the code that reads them, and against the documentation. */
public final class OrdersSettings {

    private static final List<KnownSetting> ALL = List.of(
            of("orders.public-url", SettingType.URL, ""),
            of("orders.sign-in-key", SettingType.SECRET, ""),
            of("orders.sign-in-tries", SettingType.NUMBER, "5"),
            of("orders.sign-in-wait", SettingType.DURATION, "PT3M"),
            of("orders.accept-missing-amounts", SettingType.FLAG, "false"),
            of("orders.tick", SettingType.DURATION, "PT1S"),
            of("orders.idle-tick", SettingType.DURATION, "PT10S"),
            of("orders.lease", SettingType.DURATION, "PT1M"),
            of("orders.expiry-grace", SettingType.DURATION, "PT5M"),
            of("orders.unknown-at-most", SettingType.DURATION, "PT1H"),
            of("orders.abandon-after", SettingType.DURATION, "PT24H"),
            of("orders.inbox-tries", SettingType.NUMBER, "10"),
            of("orders.inbox-first-wait", SettingType.DURATION, "PT2S"),
            of("orders.max-notification-delay", SettingType.DURATION, "PT5S"),
            of("orders.result-overdue-after", SettingType.DURATION, "PT30M"),
            of("orders.backlog-interval", SettingType.DURATION, "PT15S"),
            of("orders.retention.notification-bodies", SettingType.DURATION, "P90D"),
            of("orders.retention.abandoned-orders", SettingType.DURATION, "P90D"),
            of("orders.retention.finished-orders", SettingType.DURATION, "P730D"),
            of("orders.retention.sign-in-addresses", SettingType.DURATION, "P30D"),
            of("orders.refund-by-two-above", SettingType.NUMBER, ""),
            of("orders.db.url", SettingType.TEXT, ""),
            of("orders.db.user", SettingType.TEXT, ""),
            of("orders.db.password", SettingType.SERVER_PASSWORD, ""),
            of("orders.db.connections", SettingType.NUMBER, ""),
            of("orders.db.isolation", SettingType.TEXT, ""),
            of("orders.db.skip-locked", SettingType.FLAG, ""),
            of("orders.max-checkouts", SettingType.NUMBER, ""),
            of("orders.demo-password", SettingType.PASSWORD, ""));

    /** Only for tests that stop the server at a certain point. */
    private static final List<KnownSetting> INTERNAL =
            List.of(of("orders.crash-at", SettingType.TEXT, ""), of("orders.crash-at.confirmed", SettingType.TEXT, ""));

    private OrdersSettings() {}

    /** Those that operators may set. */
    static List<KnownSetting> documented() {
        return ALL;
    }

    /** All that some code reads. */
    public static List<KnownSetting> all() {
        return Stream.concat(ALL.stream(), INTERNAL.stream()).toList();
    }

    private static KnownSetting of(String name, SettingType type, String defaultValue) {
        return new KnownSetting(name, type, defaultValue, false);
    }
}
