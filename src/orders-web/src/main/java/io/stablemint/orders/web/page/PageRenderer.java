package io.stablemint.orders.web.page;

import io.stablemint.orders.web.assets.Assets;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders pages with Thymeleaf from the templates on the class path. A template is parsed once and cached. */
public final class PageRenderer {

    private final TemplateEngine engine = new TemplateEngine();
    private final ProductImages images;

    public PageRenderer(Assets assets) {
        images = new ProductImages(assets);
        engine.setTemplateResolver(templateResolver());
        engine.setLinkBuilder(new PageLinkBuilder(assets));
        engine.setMessageResolver(new BundleMessageResolver());
    }

    /** Writes the whole page. All values are escaped. */
    public void render(Page page, LayoutModel layout, Writer out) {
        Context context = new Context(layout.locale());
        page.variables().forEach(context::setVariable);
        context.setVariable("layout", layout);
        context.setVariable("format", new ValueFormatter(layout.locale()));
        context.setVariable("images", images);
        context.setVariable(PageLinkBuilder.CONTEXT_PATH, layout.contextPath());
        engine.process(page.template(), context, out);
    }

    private static ClassLoaderTemplateResolver templateResolver() {
        var resolver = new ClassLoaderTemplateResolver(PageRenderer.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        return resolver;
    }
}
