package io.stablemint.orders.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormDataTest {

    @Test
    void fieldsAreDecoded() {
        FormData form = FormData.parse("name=Gr%C3%BC%C3%9Fe+%26+more&empty=&country=DE");

        assertThat(form.text("name")).isEqualTo("Grüße & more");
        assertThat(form.text("empty")).isEmpty();
        assertThat(form.text("country")).isEqualTo("DE");
    }

    @Test
    void textIsEmpty_whenTheFieldWasNotSent() {
        assertThat(FormData.parse("").text("country")).isEmpty();
    }

    @Test
    void firstValueIsUsed_whenAFieldWasSentTwice() {
        assertThat(FormData.parse("pieces=1&pieces=99").text("pieces")).isEqualTo("1");
    }

    @Test
    void formIsRejected_whenItsEncodingIsInvalid() {
        assertThatThrownBy(() -> FormData.parse("a=%zz")).isInstanceOf(IllegalArgumentException.class);
    }
}
