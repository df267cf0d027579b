package io.stablemint.testsupport.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {

    @Test
    void filesAreWhereLibertyReadsThem(@TempDir Path work) {
        ServerFolder.empty(work, "one")
                .configuration("<server/>")
                .jvmOption("-Xmx256m")
                .element("<executor/>\n")
                .variable("name", "a \"b\" & <c>")
                .write(Map.of("crash", "yes"));

        Path server = work.resolve("one/servers/one");
        assertThat(server.resolve("server.xml")).hasContent("<server/>");
        assertThat(server.resolve("server.env")).content().startsWith("keystore_password=");
        assertThat(server.resolve("jvm.options")).hasContent("-Xmx256m\n-Dcrash=yes\n");
        assertThat(server.resolve("configDropins/overrides/test-settings.xml")).hasContent("""
                <server>
                <executor/>
                  <variable name="name" value="a &quot;b&quot; &amp; &lt;c>"/>
                </server>
                """);
    }
}
