package io.stablemint.orders.web.page;

import io.stablemint.orders.web.assets.Assets;
import java.util.Map;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Builds the {@code @{/…}} links of templates: adds the shop's context path, and to assets the version of their content. */
final class PageLinkBuilder extends StandardLinkBuilder {

    static final String CONTEXT_PATH = "contextPath";

    private static final String ASSETS_PATH = "/assets/";

    private final Assets assets;

    PageLinkBuilder(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
        return (String) context.getVariable(CONTEXT_PATH);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        int start = link.indexOf(ASSETS_PATH);
        return start < 0 ? link : link + "?v=" + assets.versionOf(link.substring(start + ASSETS_PATH.length()));
    }
}
