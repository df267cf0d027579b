package io.stablemint.sandbox.pages;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders the HTML templates of this package. All inserted values are escaped. */
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
