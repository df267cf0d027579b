package io.stablemint.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {

    private final String svg = Chart.of(SampleResults.results().panels());

    @Test
    void barsAreAsLongAsTheirMedians() throws Exception {
        NodeList rects = document().getElementsByTagName("rect");
        double byHand = width(rects, "PEER");
        double facade = width(rects, "OURS");

        assertThat(facade / byHand).isBetween(2.45, 2.55);
    }

    @Test
    void readableInLightAndDark_andByScreenReaders() throws Exception {
        assertThat(svg).contains("prefers-color-scheme: dark", "role=\"img\"", "Calls &lt;32 threads>");
        assertThat(document().getElementsByTagName("title").getLength()).isEqualTo(1);
    }

    private Element document() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    /** Of the last one: the first of each kind is the legend's. */
    private static double width(NodeList rects, String side) {
        double width = 0;
        for (int i = 0; i < rects.getLength(); i++) {
            Element rect = (Element) rects.item(i);
            width = rect.getAttribute("class").equals(side) ? Double.parseDouble(rect.getAttribute("width")) : width;
        }
        return width;
    }
}
