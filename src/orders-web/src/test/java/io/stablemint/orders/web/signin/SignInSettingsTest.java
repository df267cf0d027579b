package io.stablemint.orders.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInSettingsTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void thereIsNoTokenCodec_whenNoKeyIsSet() {
        assertThat(read(Map.of())).isEmpty();
    }

    @Test
    void keyIsRead_fromTheSettingOrFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("sign-in-key"), KEY + "\n");

        assertThat(read(Map.of("orders.sign-in-key", KEY))).isPresent();
        assertThat(read(Map.of("orders.sign-in-key-file", file.toString()))).isPresent();
    }

    @Test
    void settingIsRejected_whenTheKeyIsTooShort() {
        assertThatThrownBy(() -> read(Map.of("orders.sign-in-key", "short")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ORDER5014E: orders.sign-in-key has 5 characters. Set it to a random text of at least 32"
                        + " characters, the same on every server, for example from: openssl rand -base64 48");
    }

    @Test
    void settingIsRejected_whenTheFileCannotBeRead() {
        String file = folder.resolve("nowhere").toString();

        assertThatThrownBy(() -> read(Map.of("orders.sign-in-key-file", file)))
                .hasMessage("ORDER5015E: orders.sign-in-key-file = '" + file
                        + "' cannot be read: java.nio.file.NoSuchFileException: " + file);
    }

    private static Optional<SignInTokenCodec> read(Map<String, String> settings) {
        return SignInSettings.read(name -> Optional.ofNullable(settings.get(name)), Clock.systemUTC())
                .tokenCodec();
    }
}
