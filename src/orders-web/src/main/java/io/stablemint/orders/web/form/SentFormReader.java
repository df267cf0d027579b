package io.stablemint.orders.web.form;

import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads a form from the request's body, which the guard has limited. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class SentFormReader implements MessageBodyReader<SentForm> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SentForm.class;
    }

    @Override
    public SentForm readFrom(
            Class<SentForm> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            return SentForm.parse(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            throw new WebException(WebError.MALFORMED);
        }
    }
}
