package io.stablemint.servertests.deployment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.server.ApplicationServer;
import io.stablemint.servertests.server.DeploymentFailedException;
import io.stablemint.servertests.server.ServerKind;
import io.stablemint.testsupport.files.Folders;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that lack what the client needs: the deployment stops with one message. */
class UnsupportedServerIT {

    private static final String APPLICATION = "unsupported";

    @ParameterizedTest
    @CsvSource({
        "liberty-incomplete, MicroProfile Rest Client (Open Liberty: mpRestClient-3.0); MicroProfile Fault Tolerance",
        "liberty-ee9, Jakarta EE 10 (CDI 4.0): this server is older"
    })
    void applicationDoesNotStart_andTheMessageNamesWhatIsMissing(String configuration, String missing) {
        assumeTrue(
                ServerKind.underTest() == ServerKind.LIBERTY_EE10, "servers of their own, started once in the matrix");
        try (ApplicationServer server = ServerKind.openLiberty(configuration)) {
            server.start();

            assertThatThrownBy(() -> server.deploy(archive(configuration)))
                    .isInstanceOf(DeploymentFailedException.class)
                    .hasMessageContaining("STMNT1507E: The server lacks what the Stable Mint client needs: " + missing);
        }
    }

    private static Path archive(String folder) {
        Path file = Folders.created(
                        ServerKind.underTest().work().resolve("archives").resolve(folder))
                .resolve(APPLICATION + ".war");
        Archives.war(APPLICATION).as(ZipExporter.class).exportTo(file.toFile(), true);
        return file;
    }
}
