package io.stablemint.sandbox.standalone;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.sandbox.credentials.LocalCredentials;
import io.stablemint.sandbox.errors.SandboxException;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.settings.SettingsSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneServerTest {

    private final SandboxSettings settings;

    StandaloneServerTest(@TempDir Path folder) {
        String credentials = LocalCredentials.writeInto(folder).toString();
        settings = SandboxSettings.from(SettingsSource.of(Map.of("sandbox.credentials-dir", credentials)));
    }

    @Test
    void doesNotStart_whenThePortIsOutOfRange() {
        assertThatThrownBy(() -> StandaloneServer.start(settings, "127.0.0.1", 65_536, InstantSource.system()))
                .isInstanceOf(SandboxException.class)
                .hasMessage("SNDBX0002E: The sandbox cannot listen on 127.0.0.1:65536:"
                        + " java.lang.IllegalArgumentException: port out of range:65536."
                        + " Set sandbox.port to a free port, or to 0.");
    }

    @Test
    void doesNotStart_whenThePortIsInUse() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();

            assertThatThrownBy(() -> StandaloneServer.start(settings, "127.0.0.1", taken, InstantSource.system()))
                    .isInstanceOf(SandboxException.class)
                    // The text of the operating system depends on the locale.
                    .hasMessageMatching("SNDBX0002E: The sandbox cannot listen on 127\\.0\\.0\\.1:" + taken
                            + ": java\\.net\\.BindException: .+\\. Set sandbox\\.port to a free port, or to 0\\.");
        }
    }
}
