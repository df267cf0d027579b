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

/** Reads {@link FormData} from a request body. A filter has already limited the body's size. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class FormDataBodyReader implements MessageBodyReader<FormData> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == FormData.class;
    }

    @Override
    public FormData readFrom(
            Class<FormData> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            return FormData.parse(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            throw new WebException(WebError.BAD_REQUEST);
        }
    }
}
