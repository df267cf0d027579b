package io.stablemint.orders.web.page;

import io.stablemint.orders.web.request.RequestContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/**
 * Writes a {@link Page} as UTF-8 to the response body.
 *
 * <p>The page is rendered completely before its first byte is sent. If rendering fails, the browser gets an error page and not half a page.
 */
@Provider
@Produces("text/html;charset=UTF-8")
@Dependent
public class PageBodyWriter implements MessageBodyWriter<Page> {

    private final PageRenderer renderer;
    private final RequestContext context;

    /** Required by RESTEasy; CDI uses the other constructor. */
    @SuppressWarnings("NullAway")
    public PageBodyWriter() {
        this.renderer = null;
        this.context = null;
    }

    @Inject
    public PageBodyWriter(PageRenderer renderer, RequestContext context) {
        this.renderer = renderer;
        this.context = context;
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
        LayoutModel layout = layout();
        renderer.render(page, layout, html);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, layout.language().tag());
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
        out.write(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private LayoutModel layout() {
        return new LayoutModel(
                context.contextPath(),
                context.signedInUser().isPresent(),
                context.basket().pieces(),
                context.locale(),
                context.pageAddress());
    }
}
