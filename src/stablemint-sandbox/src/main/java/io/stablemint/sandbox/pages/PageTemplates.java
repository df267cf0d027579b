package io.stablemint.sandbox.pages;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders HTML templates. All inserted values are escaped. */
public final class PageTemplates {

    private final TemplateEngine engine = new TemplateEngine();

    public PageTemplates() {
        var resolver = new ClassLoaderTemplateResolver(PageTemplates.class.getClassLoader());
        resolver.setPrefix("io/stablemint/sandbox/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /** The template is named with its folder, e.g. {@code pages/checkout}. */
    public String filled(String template, Map<String, Object> values) {
        return engine.process(template, new Context(Locale.UK, values));
    }
}
