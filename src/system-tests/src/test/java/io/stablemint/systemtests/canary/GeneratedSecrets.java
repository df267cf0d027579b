package io.stablemint.systemtests.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The credentials of a run, line by line. */
public final class GeneratedSecrets {

    /** Names of files with secrets, in whatever folder a test generated them. */
    private static final Set<String> FILES =
            Set.of("api-key", "api-secret-key", "partner-private-key.pem", "sign-in-key", "demo-password", "password");

    /** A key in PEM has many lines; the last may be short enough to be found by chance. */
    private static final int MIN_LENGTH = 12;

    private record Secret(String name, String text) {}

    private final List<Secret> secrets;

    private GeneratedSecrets(List<Secret> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** Those that the run in this folder generated. */
    public static GeneratedSecrets in(Path run) throws IOException {
        List<Secret> secrets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.filter(GeneratedSecrets::isSecret).toList()) {
                addLines(file, secrets);
            }
        }
        return new GeneratedSecrets(secrets);
    }

    public int count() {
        return secrets.size();
    }

    /** A sentence for each secret and place; zip archives are searched inside. */
    public List<String> foundIn(List<Path> output) throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path file : output) {
            byte[] content = Files.readAllBytes(file);
            if (file.toString().endsWith(".zip")) {
                searchZip(file, content, hits);
            } else {
                search(file.toString(), content, hits);
            }
        }
        return hits;
    }

    private static boolean isSecret(Path file) {
        return FILES.contains(file.getFileName().toString());
    }

    private static void addLines(Path file, List<Secret> secrets) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.length() >= MIN_LENGTH && !line.startsWith("-----")) {
                secrets.add(new Secret("the content of " + file.getFileName() + ", line " + number, line.strip()));
            }
        }
    }

    private void searchZip(Path archive, byte[] content, List<String> hits) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                search(archive + ", " + entry.getName(), zip.readAllBytes(), hits);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The archive cannot be read: " + archive, e);
        }
    }

    private void search(String place, byte[] content, List<String> hits) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        secrets.stream()
                .filter(secret -> text.contains(secret.text()))
                .forEach(secret -> hits.add(secret.name() + ", in " + place));
    }
}
