package io.stablemint.client.settings;

import io.stablemint.client.settings.KnownSetting.SettingType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** All settings of the client. A test holds this list against the code that reads them, and against the documentation. */
public final class ClientSettings {

    /** Each merchant may have its own. */
    private static final List<KnownSetting> OF_MERCHANT = List.of(
            fixed("stablemint.base-url", SettingType.URL, "https://paymentinitiationservice-rest.stablemint.io"),
            live("stablemint.api-key", SettingType.SECRET),
            live("stablemint.api-secret-key", SettingType.SECRET),
            live("stablemint.private-key", SettingType.PASSWORD),
            live("stablemint.private-key-password", SettingType.PASSWORD),
            live("stablemint.keystore-file", SettingType.PATH),
            live("stablemint.keystore-password", SettingType.PASSWORD),
            live("stablemint.keystore-alias", SettingType.TEXT),
            fixed("stablemint.signature-provider", SettingType.TEXT, "auto"),
            fixed("stablemint.checkout-hosts", SettingType.LIST, "checkout.stablemint.io,payments.stablemint.io"),
            fixed("stablemint.allow-plain-http-to-loopback", SettingType.FLAG, "false"),
            fixed("stablemint.allow-dangerous-calls-inside-transactions", SettingType.FLAG, "false"),
            fixed("stablemint.deadline", SettingType.DURATION, "PT10S"),
            fixed("stablemint.connect-timeout", SettingType.DURATION, "PT1S"),
            fixed("stablemint.read-timeout", SettingType.DURATION, "PT3S"),
            fixed("stablemint.pool-size", SettingType.NUMBER, "50"),
            fixed("stablemint.pool-checkout-timeout", SettingType.DURATION, "PT1S"),
            fixed("stablemint.pool-time-to-live", SettingType.DURATION, "PT30S"));

    /** The same for all merchants. */
    private static final List<KnownSetting> SHARED = List.of(
            fixed("stablemint.merchants", SettingType.LIST, ""),
            live("stablemint.webhook.public-key", SettingType.PEM),
            fixed("stablemint.webhook.oldest", SettingType.DURATION, "PT4H"),
            fixed("stablemint.webhook.ahead", SettingType.DURATION, "PT5M"),
            fixed(Policy.MAX_RETRIES, SettingType.NUMBER, "" + PolicyDefaults.MAX_RETRIES),
            fixed(Policy.RETRY_DELAY, SettingType.DURATION, milliseconds(PolicyDefaults.RETRY_DELAY)),
            fixed(Policy.RETRY_JITTER, SettingType.DURATION, milliseconds(PolicyDefaults.RETRY_JITTER)),
            fixed(Policy.ATTEMPT_TIMEOUT, SettingType.DURATION, milliseconds(PolicyDefaults.ATTEMPT_TIMEOUT)),
            fixed(Policy.MAX_CONCURRENT_CALLS, SettingType.NUMBER, "" + PolicyDefaults.MAX_CONCURRENT_CALLS),
            fixed(Policy.BREAKER_WINDOW, SettingType.NUMBER, "" + PolicyDefaults.BREAKER_WINDOW),
            fixed(Policy.BREAKER_RATIO, SettingType.NUMBER, "" + PolicyDefaults.BREAKER_RATIO),
            fixed(Policy.BREAKER_DELAY, SettingType.DURATION, milliseconds(PolicyDefaults.BREAKER_DELAY)),
            fixed(Policy.BREAKER_SUCCESSES, SettingType.NUMBER, "" + PolicyDefaults.BREAKER_SUCCESSES));

    private ClientSettings() {}

    /**
     * The settings of an application with these merchants, and the keys of Fault Tolerance that override one of them.
     *
     * @param config where keys of Fault Tolerance are looked up
     * @param merchants their names, without the default merchant
     * @return all of them, to be shown in a report
     */
    public static List<KnownSetting> of(Config config, Collection<String> merchants) {
        List<KnownSetting> all = documented();
        for (String merchant : merchants) {
            OF_MERCHANT.forEach(setting -> all.add(setting.of(merchant)));
        }
        for (KnownSetting setting : SHARED) {
            PolicyConfigSource.decidingKey(config, setting.name())
                    .filter(key -> !key.equals(setting.name()))
                    .ifPresent(key -> all.add(fixed(key, setting.type(), "")));
        }
        return all;
    }

    /** Those that the documentation lists. */
    static List<KnownSetting> documented() {
        List<KnownSetting> all = new ArrayList<>(OF_MERCHANT);
        all.addAll(SHARED);
        return all;
    }

    private static String milliseconds(long duration) {
        return Duration.ofMillis(duration).toString();
    }

    private static KnownSetting fixed(String name, SettingType type, String defaultValue) {
        return new KnownSetting(name, type, defaultValue, false);
    }

    private static KnownSetting live(String name, SettingType type) {
        return new KnownSetting(name, type, "", true);
    }
}
