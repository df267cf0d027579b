package io.stablemint.orders.web.page;

import io.stablemint.orders.web.assets.Assets;
import java.io.StringWriter;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page as a browser gets it. */
public final class Drawn {

    public static final Frame GUEST = new Frame("/shop", false, 2, Locale.UK);
    public static final Frame CUSTOMER = new Frame("/shop", true, 0, Locale.UK);

    private static final PageRenderer RENDERER = new PageRenderer(new Assets());

    private Drawn() {}

    public static String html(Page page, Frame frame) {
        StringWriter out = new StringWriter();
        RENDERER.render(page, frame, out);
        return out.toString();
    }

    /** Parsed, with the parser's complaints in {@code parser().getErrors()}. */
    public static Document document(Page page) {
        return org.jsoup.Jsoup.parse(html(page, GUEST), "", Parser.htmlParser().setTrackErrors(100));
    }
}
