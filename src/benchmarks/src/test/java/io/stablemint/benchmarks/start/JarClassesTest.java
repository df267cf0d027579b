package io.stablemint.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarClassesTest {

    @Test
    void onlyClassesAreCounted(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("some.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of(
                    "module-info.class", "a/package-info.class", "a/One.class", "a/One$Nested.class", "a/text.txt")) {
                out.putNextEntry(new ZipEntry(name));
                out.closeEntry();
            }
        }

        assertThat(JarClasses.count(jar)).isEqualTo(2);
    }
}
