package io.stablemint.orders.web.page;

import io.stablemint.orders.web.assets.Assets;
import java.util.Map;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Makes {@code @{/…}} in templates start at the shop's context path, and assets carry the version of their content. */
final class Links extends StandardLinkBuilder {

    static final String CONTEXT_PATH = "contextPath";

    private static final String ASSETS = "/assets/";

    private final Assets assets;

    Links(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
        return (String) context.getVariable(CONTEXT_PATH);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        int at = link.indexOf(ASSETS);
        return at < 0 ? link : link + "?v=" + assets.versionOf(link.substring(at + ASSETS.length()));
    }
}
