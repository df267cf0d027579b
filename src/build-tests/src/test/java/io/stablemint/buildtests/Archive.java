package io.stablemint.buildtests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in an archive by their names.
 *
 * @param files the contents of the files; folders are not among them
 */
record Archive(Map<String, byte[]> files) {

    static Archive of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The artifact cannot be read; is it built? " + file, e);
        }
    }

    static Archive of(byte[] content) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Not an archive", e);
        }
        return new Archive(files);
    }

    Archive nested(String name) {
        return of(file(name));
    }

    byte[] file(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalStateException("The archive has no " + name + ", only " + files.keySet());
        }
        return content;
    }
}
