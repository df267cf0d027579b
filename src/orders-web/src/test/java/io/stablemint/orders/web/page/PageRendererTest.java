package io.stablemint.orders.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.catalogue.Product;
import io.stablemint.orders.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRendererTest {

    @Test
    void textIsEscaped_whenAProductsNameIsHostile() {
        Product hostile = new Product(
                "mug",
                "<script>alert('x')</script>\" onload=\"x",
                "</p><img src=x onerror=y>",
                Money.of("1.00", "EUR"));

        var document = Drawn.document(Page.named("front").with("products", List.of(hostile)));

        assertThat(document.select(".card script, .card [onerror], .card [onload]"))
                .isEmpty();
        assertThat(document.selectFirst(".card h3").text()).isEqualTo("<script>alert('x')</script>\" onload=\"x");
    }

    @Test
    void inputIsEscaped_whenALoginNameIsHostile() {
        var document = Drawn.document(Page.named("sign-in")
                .with("refused", true)
                .with("login", "\"><script>x</script>")
                .with("next", "account"));

        assertThat(document.select("main script")).isEmpty();
        assertThat(document.selectFirst("#login").val()).isEqualTo("\"><script>x</script>");
    }

    @Test
    void masthead_saysSignIn_toGuests_andAccount_toCustomers() {
        Page page = Page.named("support");

        assertThat(Drawn.html(page, Drawn.GUEST)).contains("/shop/sign-in").doesNotContain("/shop/account");
        assertThat(Drawn.html(page, Drawn.CUSTOMER)).contains("/shop/account").doesNotContain("/shop/sign-in");
    }

    @Test
    void basketsPieces_areCountedForEyesAndEars() {
        assertThat(Drawn.document(Page.named("support"))
                        .selectFirst(".nav-basket")
                        .text())
                .isEqualTo("Basket 2 pieces");
    }

    @Test
    void pageIsRefused_whenItsNameIsNotATemplates() {
        assertThatThrownBy(() -> Page.named("../secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the name of a template: ../secret");
    }
}
