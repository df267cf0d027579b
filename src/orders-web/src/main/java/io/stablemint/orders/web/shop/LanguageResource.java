package io.stablemint.orders.web.shop;

import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.language.Language;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.request.PageAddress;
import io.stablemint.orders.web.request.RequestContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /language}: stores the reader's choice of a language, and shows the page again. */
@Path("language")
@Dependent
@SuppressWarnings("NullAway.Init") // CDI sets the field
public class LanguageResource {

    @Inject
    RequestContext context;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(FormData form) {
        Language language =
                Language.of(form.text("language")).orElseThrow(() -> new WebException(WebError.BAD_REQUEST));
        return context.seeOther(PageAddress.parse(form.text("page")).path())
                .cookie(context.languageCookie(language))
                .build();
    }
}
