package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.settings.CheckoutHosts;
import java.time.Instant;
import java.util.Locale;

/**
 * Any bytes are a session that is safe to use or are refused; nothing else happens. The ordinary test run plays the
 * corpus; with the environment variable {@code JAZZER_FUZZ=1} Jazzer looks for more.
 */
class AnswerFuzzTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:16:00Z");
    private static final AnswerValidator VALIDATOR = new AnswerValidator(new JsonCodec(), CheckoutHosts.production());

    @FuzzTest(maxDuration = "5m")
    void everyAnswerIsASafeSessionOrRefused(byte[] body) {
        HostedSession session;
        try {
            session = VALIDATOR.session(new Answer(200, body, false, null, null, NOW), "key-1");
        } catch (InvalidAnswerException refused) {
            assertThat(refused.why()).startsWith("it");
            assertThat(refused.reference().orElse("none")).matches("[!-~]{1,200}");
            return;
        }
        assertThat(session.url().getScheme()).isEqualToIgnoringCase("https");
        // The case of a host name means nothing.
        assertThat(session.url().getHost().toLowerCase(Locale.ROOT))
                .isIn("checkout.stablemint.io", "payments.stablemint.io");
        assertThat(session.url().getRawUserInfo()).isNull();
        assertThat(session.expiresAt()).isAfter(NOW);
        assertThat(session.reference()).isNotBlank().matches("[ -~]{1,200}");
    }
}
