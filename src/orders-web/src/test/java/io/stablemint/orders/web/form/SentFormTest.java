package io.stablemint.orders.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentFormTest {

    @Test
    void fieldsAreDecoded() {
        SentForm form = SentForm.parse("name=Gr%C3%BC%C3%9Fe+%26+more&empty=&country=DE");

        assertThat(form.text("name")).isEqualTo("Grüße & more");
        assertThat(form.text("empty")).isEmpty();
        assertThat(form.text("country")).isEqualTo("DE");
    }

    @Test
    void textIsEmpty_whenTheFieldWasNotSent() {
        assertThat(SentForm.parse("").text("country")).isEmpty();
    }

    @Test
    void firstCounts_whenAFieldWasSentTwice() {
        assertThat(SentForm.parse("pieces=1&pieces=99").text("pieces")).isEqualTo("1");
    }

    @Test
    void formIsRefused_whenItIsNotEncoded() {
        assertThatThrownBy(() -> SentForm.parse("a=%zz")).isInstanceOf(IllegalArgumentException.class);
    }
}
