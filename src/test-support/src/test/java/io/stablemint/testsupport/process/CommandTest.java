package io.stablemint.testsupport.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static final List<String> FAILING = List.of("sh", "-c", "echo out; echo err >&2; exit 3");

    @Test
    void outputIsStandardOutput_whenTheCommandSucceeds() {
        assertThat(Command.output(List.of("sh", "-c", "echo out; echo err >&2")))
                .isEqualTo("out");
    }

    @Test
    void outputFails_whenTheCommandFails() {
        assertThatThrownBy(() -> Command.output(FAILING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("sh -c echo out; echo err >&2; exit 3 ended with status 3");
    }

    @Test
    void runReturnsStatusAndBothOutputs_whenTheCommandFails() {
        assertThat(Command.run(FAILING)).isEqualTo(new Command.Result(3, "out\nerr"));
    }
}
