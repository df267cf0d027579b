package io.stablemint.systemtests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The README.md of the published pictures: one line for each page, with its appearances. */
final class PageIndex {

    private static final String HEAD = """
            # Pictures of all pages

            The browser tests take these pictures. This command takes them again; name only some of the classes to take only theirs:

            ```
            mvn verify -Dit.test='ShopJourneysIT,ConsoleJourneysIT,Sandbox*IT' -Dfailsafe.failIfNoSpecifiedTests=false -Dpages.publish=true
            ```

            axe checks each page wide and light, and on a phone and dark; the Nu HTML checker checks its HTML. The pages of the shop and the console
            are also checked in German.

            | page | pictures |
            |---|---|
            """;

    private PageIndex() {}

    /** Writes the index of the pictures in this folder. */
    static void write(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, Set<String>> pages = new TreeMap<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .map(name -> name.substring(0, name.length() - ".png".length()))
                    .forEach(name -> pages.computeIfAbsent(page(name), key -> new TreeSet<>())
                            .add(name));
            Files.writeString(
                    folder.resolve("README.md"),
                    HEAD + pages.entrySet().stream().map(PageIndex::line).collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Map.Entry<String, Set<String>> page) {
        String links = page.getValue().stream()
                .map(name -> "[" + appearance(name) + "](" + name + ".png)")
                .collect(Collectors.joining(" · "));
        return "| " + page.getKey().replace('-', ' ') + " | " + links + " |\n";
    }

    private static String page(String name) {
        return name.substring(0, name.length() - suffix(name).length());
    }

    private static String appearance(String name) {
        String suffix = suffix(name);
        return suffix.isEmpty() ? "picture" : suffix.substring(1).replace('-', ' ');
    }

    private static String suffix(String name) {
        return Stream.concat(
                        Stream.of(Appearance.values()).map(appearance -> "-german" + appearance.pictureSuffix()),
                        Stream.of(Appearance.values()).map(Appearance::pictureSuffix))
                .filter(name::endsWith)
                .findFirst()
                .orElse("");
    }
}
