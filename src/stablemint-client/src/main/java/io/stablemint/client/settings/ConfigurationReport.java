package io.stablemint.client.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** What the configuration says under one prefix: the settings in use, without secrets, and names that no code reads. */
public final class ConfigurationReport {

    private static final int FINGERPRINT_BYTES = 4;

    private final Config config;
    private final String prefix;
    private final List<KnownSetting> known;

    /**
     * A report about all names that begin with a prefix.
     *
     * @param config the configuration to report on
     * @param prefix with the dot, for example {@code stablemint.}
     * @param known the settings that code reads; the list is copied
     */
    public ConfigurationReport(Config config, String prefix, List<KnownSetting> known) {
        this.config = config;
        this.prefix = prefix;
        this.known = List.copyOf(known);
    }

    /** {@return one line for each setting that is set or has a default: name, value and source} */
    public List<String> settingsInUse() {
        return known.stream().flatMap(setting -> lines(setting).stream()).toList();
    }

    /** {@return one sentence for each name that no code reads, with the most similar known name} */
    public List<String> unknownNames() {
        Map<String, String> knownByVariable = new HashMap<>();
        List<String> names =
                known.stream().flatMap(setting -> setting.names().stream()).toList();
        names.forEach(name -> knownByVariable.put(variable(name), name));
        List<String> sentences = new ArrayList<>();
        Set<String> inConfiguration = namesInConfiguration();
        for (String name : inConfiguration) {
            // SmallRye also lists environment variables as if they were written with dots: ORDERS_PUBLIC_URL as
            // orders.public.url.
            boolean isVariable =
                    inConfiguration.contains(variable(name)) && knownByVariable.containsKey(variable(name));
            if (name.startsWith(prefix) && !names.contains(name) && !isVariable) {
                sentences.add(name + " is not a setting, so it has no effect." + suggestion(name, names));
            } else if (name.startsWith(variable(prefix)) && !knownByVariable.containsKey(name)) {
                // Other programs may have variables with this prefix, so only a probable slip is reported.
                mostSimilar(name, knownByVariable.keySet().stream())
                        .ifPresent(meant -> sentences.add("The environment variable " + name
                                + " is not a setting, so it has no effect. Did you mean " + meant + "?"));
            }
        }
        return sentences;
    }

    private Set<String> namesInConfiguration() {
        TreeSet<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }

    private List<String> lines(KnownSetting setting) {
        List<String> lines = setting.names().stream()
                .flatMap(name -> line(setting, name).stream())
                .toList();
        return lines.isEmpty() && !setting.defaultValue().isEmpty()
                ? List.of(setting.name() + " = " + setting.defaultValue() + " (default)")
                : lines;
    }

    private Optional<String> line(KnownSetting setting, String name) {
        ConfigValue found = config.getConfigValue(name);
        return Optional.ofNullable(found.getValue())
                .filter(value -> !value.isBlank())
                .map(value -> name + " = " + shown(setting, name, value) + " (" + found.getSourceName() + ")");
    }

    private static String shown(KnownSetting setting, String name, String value) {
        if (!name.equals(setting.name())) {
            return value;
        }
        return switch (setting.type()) {
            case SECRET -> "set, fingerprint " + fingerprint(value);
            case PASSWORD, SERVER_PASSWORD, PEM -> "set";
            default -> withoutCredentials(value);
        };
    }

    /** A database's URL may have a password in its parameters or before its host. */
    private static String withoutCredentials(String value) {
        return value.replaceAll("(?i)(password|pwd|secret)=[^&;]*", "$1=(not shown)")
                .replaceAll("//[^/@]+@", "//(not shown)@");
    }

    /** Enough to see whether two servers have the same secret. */
    private static String fingerprint(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }

    /** The name as an environment variable: MicroProfile Config 3.1, environment variables mapping rules. */
    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String suggestion(String name, List<String> names) {
        return mostSimilar(name, names.stream())
                .map(meant -> " Did you mean " + meant + "?")
                .orElse("");
    }

    private static Optional<String> mostSimilar(String name, Stream<String> names) {
        return names.sorted()
                .min((one, other) ->
                        Integer.compare(EditDistance.between(name, one), EditDistance.between(name, other)))
                .filter(nearest -> EditDistance.between(name, nearest) <= EditDistance.PROBABLE_SLIP);
    }
}
