package io.stablemint.client.deployment;

import io.stablemint.client.error.ErrorId;
import java.net.URL;
import java.security.CodeSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The WARs of an EAR that observe notifications. Each sees only those that were sent to its own address. */
final class WebModules {

    private static final String INSIDE = "/WEB-INF/";

    /** An observing class of each WAR, by the WAR's place. */
    private final Map<String, String> observers = new TreeMap<>();

    void addObserver(Class<?> type) {
        places(type)
                .filter(place -> place.contains(INSIDE))
                .findFirst()
                .ifPresent(place -> add(place, type.getName()));
    }

    /** Its code source and its class file: on some servers only one of them says that it is in a WAR. */
    private static Stream<String> places(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        String name = type.getName();
        URL file = type.getResource(name.substring(name.lastIndexOf('.') + 1) + ".class");
        return Stream.of(source == null ? null : source.getLocation(), file)
                .filter(Objects::nonNull)
                .map(URL::toString);
    }

    /** A class outside of WARs is ignored: those in EAR/lib and in enterprise bean modules observe the events of every WAR. */
    void add(String location, String type) {
        int end = location.indexOf(INSIDE);
        if (end >= 0) {
            observers.putIfAbsent(location.substring(0, end), type);
        }
    }

    /** The warning, when several WARs observe notifications. */
    Optional<String> warning() {
        return observers.size() < 2
                ? Optional.empty()
                : Optional.of(ErrorId.OBSERVERS_APART.say("Several WARs of this EAR observe notifications ("
                        + String.join(", ", observers.values())
                        + "). Each gets only the notifications that are sent to its own"
                        + " address, and Stable Mint sends to one. Move the observers to a module that all share (EAR/lib or"
                        + " an enterprise bean module)."));
    }
}
