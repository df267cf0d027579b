package io.stablemint.orders.web.page;

import io.stablemint.orders.web.language.Messages;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Resolves the {@code #{…}} messages of templates from the message bundles. A message that does not exist is an error. */
final class BundleMessageResolver extends AbstractMessageResolver {

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        return Messages.in(context.getLocale()).text(key, arguments == null ? new Object[0] : arguments);
    }

    /** Not used, because {@link #resolveMessage} finds every message. */
    @Override
    public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        return null;
    }
}
