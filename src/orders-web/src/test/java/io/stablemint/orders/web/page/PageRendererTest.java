package io.stablemint.orders.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.catalogue.Product;
import io.stablemint.orders.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRendererTest {

    @Test
    void textIsEscaped_whenAProductNameContainsHtml() {
        Product product = new Product(
                "mug",
                "<script>alert('x')</script>\" onload=\"x",
                "</p><img src=x onerror=y>",
                Money.of("1.00", "EUR"));

        var document = RenderedPage.parse(Page.named("front").with("products", List.of(product)));

        assertThat(document.select(".card script, .card [onerror], .card [onload]"))
                .isEmpty();
        assertThat(document.selectFirst(".card h3").text()).isEqualTo("<script>alert('x')</script>\" onload=\"x");
    }

    @Test
    void inputIsEscaped_whenALoginNameContainsHtml() {
        var document = RenderedPage.parse(Page.named("sign-in")
                .with("problem", "The user name or the password is wrong.")
                .with("login", "\"><script>x</script>")
                .with("next", "account"));

        assertThat(document.select("main script")).isEmpty();
        assertThat(document.selectFirst("#login").val()).isEqualTo("\"><script>x</script>");
    }

    @Test
    void header_linksToSignIn_forGuests_andToAccount_forCustomers() {
        Page page = Page.named("support");

        assertThat(RenderedPage.html(page, RenderedPage.GUEST))
                .contains("/shop/sign-in")
                .doesNotContain("/shop/account");
        assertThat(RenderedPage.html(page, RenderedPage.CUSTOMER))
                .contains("/shop/account")
                .doesNotContain("/shop/sign-in");
    }

    @Test
    void basketLink_containsTheNumberOfPieces_alsoForScreenReaders() {
        assertThat(RenderedPage.parse(Page.named("support"))
                        .selectFirst(".basket-link")
                        .text())
                .isEqualTo("Basket 2 pieces");
    }

    @Test
    void pageIsRejected_whenTheTemplateNameIsInvalid() {
        assertThatThrownBy(() -> Page.named("../secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'../secret' is not a valid template name.");
    }
}
