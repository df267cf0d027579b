package io.stablemint.buildtests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names what differs between two archives, down to the entry of an archive in an archive. */
final class ArchiveDifference {

    private static final Set<String> ARCHIVES = Set.of("jar", "war", "ear", "zip");

    private ArchiveDifference() {}

    static List<String> between(String name, byte[] first, byte[] second) {
        if (Arrays.equals(first, second)) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        Archive before = Archive.of(first);
        Archive after = Archive.of(second);
        Set<String> all = new TreeSet<>(before.files().keySet());
        all.addAll(after.files().keySet());
        for (String entry : all) {
            differences.addAll(ofEntry(
                    name + "!" + entry, before.files().get(entry), after.files().get(entry)));
        }
        return differences.isEmpty() ? List.of(name + ": order, times or modes of the entries") : differences;
    }

    private static List<String> ofEntry(String name, byte @Nullable [] first, byte @Nullable [] second) {
        if (first == null || second == null) {
            return List.of(name + ": is only in the " + (second == null ? "first" : "second"));
        }
        if (Arrays.equals(first, second)) {
            return List.of();
        }
        String type = name.substring(name.lastIndexOf('.') + 1);
        return ARCHIVES.contains(type) ? between(name, first, second) : List.of(name + ": content");
    }
}
