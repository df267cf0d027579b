package io.stablemint.systemtests.installation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A copy of the EAR with another picture in its web module. All entries keep their times, as in a reproducible build. */
final class ChangedApplication {

    static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>the next version</title></svg>";

    private static final String MODULE = "shop.war";
    private static final String ENTRY = "WEB-INF/classes/assets/mark.svg";

    private ChangedApplication() {}

    static void write(Path original, Path copy) {
        try (InputStream content = Files.newInputStream(original)) {
            Files.write(
                    copy,
                    changed(
                            content,
                            MODULE,
                            war -> changed(war, ENTRY, old -> PICTURE.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(original + " cannot be copied", e);
        }
    }

    private interface Change {
        byte[] of(InputStream content) throws IOException;
    }

    private static byte[] changed(InputStream archive, String name, Change change) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream from = new ZipInputStream(archive);
                ZipOutputStream to = new ZipOutputStream(copy)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(entry.getTimeLocal());
                to.putNextEntry(same);
                boolean matches = entry.getName().equals(name);
                found |= matches;
                to.write(matches ? change.of(new ByteArrayInputStream(content)) : content);
            }
        }
        if (!found) {
            throw new IllegalStateException("The archive has no " + name);
        }
        return copy.toByteArray();
    }
}
