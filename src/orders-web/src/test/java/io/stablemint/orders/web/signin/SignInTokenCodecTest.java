package io.stablemint.orders.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTokenCodecTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final SignedInUser ANNA = new SignedInUser("anna", Set.of("customer", "clerk"), NOW.plusSeconds(60));

    private final SignInTokenCodec codec = codec("a", NOW);

    @Test
    void tokenIsAccepted_whenAnotherServerWithTheSameKeySignedIt() {
        assertThat(codec("a", NOW).decode(codec.encode(ANNA))).contains(ANNA);
    }

    @Test
    void tokenIsRejected_whenTheKeyIsDifferent() {
        assertThat(codec("b", NOW).decode(codec.encode(ANNA))).isEmpty();
    }

    @Test
    void tokenIsRejected_whenItHasExpired() {
        assertThat(codec("a", ANNA.expiresAt()).decode(codec.encode(ANNA))).isEmpty();
        assertThat(codec("a", ANNA.expiresAt().minus(Duration.ofMillis(1))).decode(codec.encode(ANNA)))
                .isPresent();
    }

    @Test
    void tokenIsRejected_whenAnyCharacterWasChanged() {
        String token = codec.encode(ANNA);

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'x' ? 'y' : 'x';
            assertThat(codec.decode(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "~~~", "anna", "anna~operator~9999999999~", "a~b~c~d~e"})
    void tokenIsRejected_whenItIsMalformed(String text) {
        assertThat(codec.decode(text)).isEmpty();
    }

    @Test
    void tokenIsAccepted_whenTheUserHasNoGroups() {
        SignedInUser ben = new SignedInUser("ben", Set.of(), NOW.plusSeconds(60));

        assertThat(codec.decode(codec.encode(ben))).contains(ben);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a~b", "a b", "anna\n", "x;y"})
    void loginIsRejected_whenItContainsCharactersThatACookieCannot(String login) {
        assertThatThrownBy(() -> new SignedInUser(login, Set.of(), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The login name or a group contains characters that are not allowed.");
    }

    private static SignInTokenCodec codec(String letter, Instant now) {
        byte[] key = letter.repeat(32).getBytes(StandardCharsets.UTF_8);
        return new SignInTokenCodec(key, Clock.fixed(now, ZoneOffset.UTC));
    }
}
