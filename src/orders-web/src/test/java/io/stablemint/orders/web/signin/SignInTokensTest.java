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

class SignInTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final SignedIn ANNA = new SignedIn("anna", Set.of("customer", "clerk"), NOW.plusSeconds(60));

    private final SignInTokens tokens = tokens("a", NOW);

    @Test
    void customerIsKnown_whenAnotherServerWithTheSameKeyWroteTheToken() {
        assertThat(tokens("a", NOW).read(tokens.write(ANNA))).contains(ANNA);
    }

    @Test
    void nobodyIsKnown_whenTheKeyIsAnother() {
        assertThat(tokens("b", NOW).read(tokens.write(ANNA))).isEmpty();
    }

    @Test
    void nobodyIsKnown_whenTheTimeIsUp() {
        assertThat(tokens("a", ANNA.until()).read(tokens.write(ANNA))).isEmpty();
        assertThat(tokens("a", ANNA.until().minus(Duration.ofMillis(1))).read(tokens.write(ANNA)))
                .isPresent();
    }

    @Test
    void nobodyIsKnown_whenAnyCharacterWasChanged() {
        String token = tokens.write(ANNA);

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'x' ? 'y' : 'x';
            assertThat(tokens.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "~~~", "anna", "anna~operator~9999999999~", "a~b~c~d~e"})
    void nobodyIsKnown_whenTheTextIsNoTokenOfOurs(String text) {
        assertThat(tokens.read(text)).isEmpty();
    }

    @Test
    void groupsAreNone_whenThereAreNone() {
        SignedIn ben = new SignedIn("ben", Set.of(), NOW.plusSeconds(60));

        assertThat(tokens.read(tokens.write(ben))).contains(ben);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a~b", "a b", "anna\n", "x;y"})
    void loginIsRefused_whenItCouldNotStandInACookie(String login) {
        assertThatThrownBy(() -> new SignedIn(login, Set.of(), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A login name or group has characters that none of ours has.");
    }

    private static SignInTokens tokens(String letter, Instant now) {
        byte[] key = letter.repeat(32).getBytes(StandardCharsets.UTF_8);
        return new SignInTokens(key, Clock.fixed(now, ZoneOffset.UTC));
    }
}
