package io.stablemint.orders.web.page;

import io.stablemint.orders.web.assets.Assets;
import io.stablemint.orders.web.request.PageAddress;
import java.io.StringWriter;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Renders a page as the application does. */
public final class RenderedPage {

    private static final PageAddress ADDRESS = PageAddress.parse("/basket?from=test");

    public static final LayoutModel GUEST = new LayoutModel("/shop", false, 2, Locale.UK, ADDRESS);
    public static final LayoutModel CUSTOMER = new LayoutModel("/shop", true, 0, Locale.UK, ADDRESS);
    public static final LayoutModel GERMAN = new LayoutModel("/shop", false, 2, Locale.GERMANY, ADDRESS);

    private static final PageRenderer RENDERER = new PageRenderer(new Assets());

    private RenderedPage() {}

    public static String html(Page page, LayoutModel layout) {
        StringWriter out = new StringWriter();
        RENDERER.render(page, layout, out);
        return out.toString();
    }

    /** The parsed page for a guest. Parse errors are in {@code parser().getErrors()}. */
    public static Document parse(Page page) {
        return parse(page, GUEST);
    }

    public static Document parse(Page page, LayoutModel layout) {
        return org.jsoup.Jsoup.parse(html(page, layout), "", Parser.htmlParser().setTrackErrors(100));
    }
}
