package io.stablemint.orders.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.web.checkout.SampleCheckoutPages;
import io.stablemint.orders.web.console.SampleConsolePages;
import io.stablemint.orders.web.order.SampleOrderPages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that every page passes in every state: well-formed HTML, accessibility, no inline code, versioned assets. */
class PagesTest {

    static Stream<Arguments> pages() {
        Map<String, Page> pages = new LinkedHashMap<>(SamplePages.all());
        pages.putAll(SampleOrderPages.all());
        pages.putAll(SampleCheckoutPages.all());
        pages.putAll(SampleConsolePages.all());
        return pages.entrySet().stream()
                .flatMap(page -> Stream.of(RenderedPage.GUEST, RenderedPage.GERMAN)
                        .map(layout -> Arguments.of(
                                page.getKey() + " " + layout.language().tag(), page.getValue(), layout)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isWellFormed_andDeclaresItsLanguage(String name, Page page, LayoutModel layout) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);

        Document document = Jsoup.parse(RenderedPage.html(page, layout), "", parser);

        assertThat(parser.getErrors()).isEmpty();
        assertThat(document.selectFirst("html").attr("lang"))
                .isEqualTo(layout.language().tag());
        assertThat(document.title()).endsWith(" · Harbour Roast").doesNotStartWith(" ");
        assertThat(document.html()).doesNotContain("th:", "${", "null");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void hasOneMainHeading_andSkipsNoHeadingLevel(String name, Page page, LayoutModel layout) {
        Document document = RenderedPage.parse(page, layout);

        assertThat(document.select("main h1")).hasSize(1);
        int level = 1;
        for (Element heading : document.select("main h1, main h2, main h3")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void hasNoInlineStylesAndScripts(String name, Page page, LayoutModel layout) {
        Document document = RenderedPage.parse(page, layout);

        assertThat(document.select("style, [style]")).isEmpty();
        assertThat(document.select("script:not([src])")).isEmpty();
        assertThat(document.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void inputsHaveLabels_buttonsHaveText_imagesHaveAlt(String name, Page page, LayoutModel layout) {
        Document document = RenderedPage.parse(page, layout);

        for (Element input : document.select("input:not([type=hidden]), select")) {
            assertThat(document.select("label[for=" + input.id() + "]"))
                    .as(input.outerHtml())
                    .hasSize(1);
        }
        assertThat(document.select("button"))
                .allSatisfy(button -> assertThat(button.text()).isNotBlank());
        assertThat(document.select("img"))
                .allSatisfy(image -> assertThat(image.hasAttr("alt")).isTrue());
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void linksStartWithTheContextPath_andAssetLinksContainTheVersion(String name, Page page, LayoutModel layout) {
        Document document = RenderedPage.parse(page, layout);

        assertThat(document.select("form").eachAttr("action")).allMatch(action -> action.startsWith("/shop/"));
        assertThat(document.select("img, script").eachAttr("src"))
                .allMatch(source -> source.matches("/shop/assets/[a-z-]+\\.(svg|js)\\?v=[0-9a-f]{12}"));
        assertThat(document.select("link").eachAttr("href")).allMatch(link -> link.startsWith("/shop/assets/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void referencesToIdsExist(String name, Page page, LayoutModel layout) {
        Document document = RenderedPage.parse(page, layout);

        assertThat(document.select("[aria-describedby]").eachAttr("aria-describedby"))
                .allMatch(id -> document.getElementById(id) != null);
        assertThat(document.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(id -> document.getElementById(id) != null);
        assertThat(document.select("a[href^=#]").eachAttr("href"))
                .allMatch(target -> document.getElementById(target.substring(1)) != null);
    }
}
