package io.stablemint.orders.web.page;

import io.stablemint.orders.web.assets.Assets;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws pages from the templates on the class path; a template is parsed once and kept. */
public final class PageRenderer {

    private final TemplateEngine engine = new TemplateEngine();
    private final Pictures pictures;

    public PageRenderer(Assets assets) {
        pictures = new Pictures(assets);
        engine.setTemplateResolver(templates());
        engine.setLinkBuilder(new Links(assets));
    }

    /** Writes the whole page; whatever the facts hold is escaped. */
    public void render(Page page, Frame frame, Writer out) {
        Context context = new Context(frame.locale());
        page.facts().forEach(context::setVariable);
        context.setVariable("frame", frame);
        context.setVariable("say", new Wording(frame.locale()));
        context.setVariable("pictures", pictures);
        context.setVariable(Links.CONTEXT_PATH, frame.contextPath());
        engine.process(page.template(), context, out);
    }

    private static ClassLoaderTemplateResolver templates() {
        var resolver = new ClassLoaderTemplateResolver(PageRenderer.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        return resolver;
    }
}
