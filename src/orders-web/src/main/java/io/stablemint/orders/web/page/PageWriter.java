package io.stablemint.orders.web.page;

import io.stablemint.orders.web.visit.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Sends a {@link Page} as UTF-8.
 *
 * <p>The page is drawn completely before its first byte is sent: a template that fails becomes an error page, not half a page.
 */
@Provider
@Produces("text/html;charset=UTF-8")
@Dependent
public class PageWriter implements MessageBodyWriter<Page> {

    private final PageRenderer renderer;
    private final Visit visit;

    /** RESTEasy wants to see one without parameters, although CDI makes the instance. */
    @SuppressWarnings("NullAway")
    public PageWriter() {
        this.renderer = null;
        this.visit = null;
    }

    @Inject
    public PageWriter(PageRenderer renderer, Visit visit) {
        this.renderer = renderer;
        this.visit = visit;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        StringWriter html = new StringWriter();
        renderer.render(page, frame(), html);
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    // English for now, in the British way of writing dates and prices.
    private Frame frame() {
        return new Frame(
                visit.contextPath(),
                visit.signedInAs().isPresent(),
                visit.basket().pieces(),
                Locale.UK);
    }
}
