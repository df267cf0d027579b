package io.stablemint.benchmarks.ordersystem;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of an EAR with another web module; everything else is unchanged. */
final class EarWithModule {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private EarWithModule() {}

    static Path write(Path ear, Path war, String contextRoot, Path file) {
        try (ZipFile original = new ZipFile(ear.toFile());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            Enumeration<? extends ZipEntry> entries = original.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = original.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    boolean descriptor = entry.getName().equals(DESCRIPTOR);
                    add(copy, entry.getName(), descriptor ? withModule(content, war, contextRoot) : content);
                }
            }
            add(copy, war.getFileName().toString(), Files.readAllBytes(war));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(ear + " cannot be copied", e);
        }
    }

    static byte[] withModule(byte[] descriptor, Path war, String contextRoot) {
        String xml = new String(descriptor, StandardCharsets.UTF_8);
        int end = xml.lastIndexOf("</module>");
        if (end < 0) {
            throw new IllegalArgumentException("The EAR's " + DESCRIPTOR + " names no module");
        }
        end += "</module>".length();
        String module = "\n  <module><web><web-uri>" + war.getFileName() + "</web-uri><context-root>" + contextRoot
                + "</context-root></web></module>";
        return (xml.substring(0, end) + module + xml.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream copy, String name, byte[] content) throws IOException {
        copy.putNextEntry(new ZipEntry(name));
        copy.write(content);
        copy.closeEntry();
    }
}
