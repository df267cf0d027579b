package io.stablemint.benchmarks.ordersystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EarWithModuleTest {

    @Test
    void moduleIsAddedAfterTheOthers() {
        byte[] descriptor = "<application><module>shop</module><library-directory>lib</library-directory></application>"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(new String(
                        EarWithModule.withModule(descriptor, Path.of("x/control.war"), "/control"),
                        StandardCharsets.UTF_8))
                .isEqualTo("""
                        <application><module>shop</module>
                          <module><web><web-uri>control.war</web-uri><context-root>/control</context-root></web></module>\
                        <library-directory>lib</library-directory></application>""");
    }
}
