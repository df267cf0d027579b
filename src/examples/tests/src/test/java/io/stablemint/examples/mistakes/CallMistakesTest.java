package io.stablemint.examples.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stablemint.client.error.AccessRefusedException;
import io.stablemint.examples.support.SandboxControl;
import io.stablemint.sandbox.junit.SandboxExtension;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mistakes that a call shows. */
class CallMistakesTest {

    @RegisterExtension
    private static final SandboxExtension SANDBOX = SandboxExtension.sandbox();

    private final SandboxControl sandbox = new SandboxControl(SANDBOX.running());

    @Test
    void callerInATransaction() throws IOException {
        try (ActiveTransaction transaction = ActiveTransaction.begin();
                WeldApplication application = WeldApplication.deploy(sandbox.settings())) {
            assertThat(transaction).isNotNull();
            assertThatThrownBy(() -> application.stableMint().createHostedSession(Requests.oneSession()))
                    .hasMessage(Guide.message("The caller is @Transactional"));
        }
        assertThat(sandbox.sessions()).isEmpty();
    }

    @Test
    void amountWithTooManyDecimals() throws IOException {
        assertThatThrownBy(() -> Requests.session("4.205"))
                .hasMessage(Guide.message("The amount has too many decimals"));
    }

    @Test
    void clockWrong() throws IOException {
        try (WeldApplication application =
                WeldApplication.deploy(sandbox.settings(), weld -> weld.addBeanClass(WrongClock.class))) {
            AccessRefusedException refused = catchThrowableOfType(
                    AccessRefusedException.class,
                    () -> application.stableMint().createHostedSession(Requests.oneSession()));

            // A second may pass between the two clocks.
            assertThat(String.valueOf(refused.getMessage()).replaceAll("(599|601) s", "600 s"))
                    .isEqualTo(Guide.message("The clock is wrong"));
        }
    }
}
