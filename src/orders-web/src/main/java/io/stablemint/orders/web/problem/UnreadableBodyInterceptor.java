package io.stablemint.orders.web.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.stream.Stream;

/** Answers a request body that cannot be parsed with 400. Without this interceptor, invalid JSON would be answered with 500. */
@Provider
@Dependent
public class UnreadableBodyInterceptor implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (ProcessingException | JsonbException unreadable) {
            throw toWebException(unreadable);
        }
    }

    // The error of a body that is too large is wrapped in another exception.
    private static WebException toWebException(Throwable unreadable) {
        return Stream.iterate(unreadable, cause -> cause != null, Throwable::getCause)
                .filter(WebException.class::isInstance)
                .map(WebException.class::cast)
                .findFirst()
                .orElseGet(() -> new WebException(WebError.BAD_REQUEST));
    }
}
