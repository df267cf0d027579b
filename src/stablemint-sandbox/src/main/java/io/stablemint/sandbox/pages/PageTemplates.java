package io.stablemint.sandbox.pages;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The HTML templates beside this class. Whatever is filled in is escaped. */
final class PageTemplates {

    private final TemplateEngine engine = new TemplateEngine();

    PageTemplates() {
        var resolver = new ClassLoaderTemplateResolver(PageTemplates.class.getClassLoader());
        resolver.setPrefix("io/stablemint/sandbox/pages/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    String filled(String template, Map<String, Object> values) {
        return engine.process(template, new Context(Locale.UK, values));
    }
}
