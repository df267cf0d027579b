package io.stablemint.orders.web.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.stream.Stream;

/** A body that cannot be read is the sender's fault: without this, broken JSON would end as an error of ours. */
@Provider
@Dependent
public class UnreadableBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (ProcessingException | JsonbException unreadable) {
            throw ours(unreadable);
        }
    }

    // A body that was too large arrives wrapped.
    private static WebException ours(Throwable unreadable) {
        return Stream.iterate(unreadable, cause -> cause != null, Throwable::getCause)
                .filter(WebException.class::isInstance)
                .map(WebException.class::cast)
                .findFirst()
                .orElseGet(() -> new WebException(WebError.MALFORMED));
    }
}
