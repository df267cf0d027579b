package io.stablemint.liberty.feature;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Translates the element's configuration into the client's settings. */
final class ElementSettings {

    private static final System.Logger LOG = System.getLogger("io.stablemint.liberty");

    /** The attributes of the nested elements are in the same map: {@code merchant.0.apiKey}. */
    private static final Pattern OF_MERCHANT = Pattern.compile("merchant\\.(\\d+)\\.([^.]+)");

    private static final String ID = "id";

    private final Map<String, Object> properties;
    private final Function<Object, Optional<String>> decoder;
    private final Map<String, String> settings = new TreeMap<>();

    /**
     * The settings of one configuration.
     *
     * @param properties as Open Liberty gives them to the component
     * @param decoder makes a text of a password; empty if that is not possible
     */
    ElementSettings(Map<String, Object> properties, Function<Object, Optional<String>> decoder) {
        this.properties = new TreeMap<>(properties);
        this.decoder = decoder;
    }

    Map<String, String> read() {
        Map<String, String> merchants = merchants();
        if (!merchants.isEmpty()) {
            settings.put(
                    "stablemint.merchants", merchants.values().stream().sorted().collect(Collectors.joining(",")));
        }
        properties.forEach((property, value) -> {
            Matcher nested = OF_MERCHANT.matcher(property);
            if (nested.matches()) {
                add("stablemint." + merchants.get(nested.group(1)) + ".", nested.group(2), value);
            } else if (!property.contains(".")) {
                // Names with a dot belong to OSGi and Open Liberty.
                add("stablemint.", property, value);
            }
        });
        return Map.copyOf(settings);
    }

    /** The merchants' names by their place in the configuration. */
    private Map<String, String> merchants() {
        Map<String, String> merchants = new TreeMap<>();
        properties.forEach((property, value) -> {
            Matcher nested = OF_MERCHANT.matcher(property);
            if (nested.matches() && nested.group(2).equals(ID)) {
                merchants.put(nested.group(1), value.toString());
            }
        });
        return merchants;
    }

    private void add(String prefix, String attribute, Object value) {
        if (!attribute.equals(ID)) {
            AttributeValue.text(value, decoder)
                    .ifPresentOrElse(
                            text -> settings.put(prefix + SettingName.of(attribute), text),
                            () -> LOG.log(
                                    Level.ERROR,
                                    "STMNT1701E: The attribute " + attribute
                                            + " of <stableMint> cannot be decoded, so it"
                                            + " is not used. Encode the value again with securityUtility, on a server"
                                            + " with the same encryption key."));
        }
    }
}
