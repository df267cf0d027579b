package io.stablemint.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.sandbox.json.StrictJsonParser;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultScriptsTest {

    private final FaultScripts faults = new FaultScripts();

    @Test
    void appliesAfterTheSkippedRequests_whenThePathMatches() {
        add("{'on':'/session/hosted','skip':1,'times':2,'close':true}");

        assertThat(faults.forRequest("/session/other").close()).isFalse();
        assertThat(IntStream.range(0, 5)
                        .mapToObj(i -> faults.forRequest("/session/hosted").close()))
                .containsExactly(false, true, true, false, false);
    }

    @Test
    void isReproducible_whenTheSeedIsTheSame() {
        assertThat(rolls(7)).isEqualTo(rolls(7)).contains("true", "false").isNotEqualTo(rolls(8));
    }

    @Test
    void appliesOnlyToItsSessionAndEventType_whenTheScriptNamesThem() {
        add("{'on':'webhooks','eventType':'a','reference':'R','drop':true}");

        assertThat(faults.forWebhook("a", "R").drop()).isTrue();
        assertThat(faults.forWebhook("b", "R").drop()).isFalse();
        assertThat(faults.forWebhook("a", "S").drop()).isFalse();
        assertThat(faults.forRequest("webhooks").close()).isFalse();
    }

    @Test
    void listsEveryProblem_whenAScriptIsWrong() {
        assertThatThrownBy(() -> add("{'on':'hosted','when':'never','times':0,'close':1,'answer':{'status':99,'x':1},"
                        + "'drop':true}"))
                .hasMessage("SNDBX3002E: The script cannot be used: on must be an API path, * or webhooks;"
                        + " when must be before or after; in answer, status must be from 200 to 599;"
                        + " in answer, the member \"x\" is unknown; close must be true or false;"
                        + " times must be from 1 to 1000000; the member \"drop\" is unknown.");
        assertThat(faults.active()).isEmpty();
    }

    private String rolls(int seed) {
        faults.clear();
        add("{'on':'*','probability':0.5,'seed':" + seed + ",'close':true}");
        return IntStream.range(0, 64)
                .mapToObj(i -> Boolean.toString(faults.forRequest("/x").close()))
                .reduce("", String::concat);
    }

    private void add(String script) {
        faults.add(StrictJsonParser.parse(script.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
