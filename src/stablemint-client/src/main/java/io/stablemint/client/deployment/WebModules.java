package io.stablemint.client.deployment;

import io.stablemint.client.error.ErrorId;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The WARs of an EAR that observe notifications. Each sees only those that were sent to its own address. */
final class WebModules {

    private static final String INSIDE = "/WEB-INF/";

    /** An observing class of each WAR, by the WAR's place. */
    private final Map<String, String> observers = new TreeMap<>();

    void addObserver(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            add(source.getLocation().toString(), type.getName());
        }
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
