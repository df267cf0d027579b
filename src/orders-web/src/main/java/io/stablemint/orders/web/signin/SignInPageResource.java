package io.stablemint.orders.web.signin;

import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.request.RequestContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** {@code /sign-in} and {@code /sign-out}. */
@Path("")
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class SignInPageResource {

    private static final String NO_KEY = "Sign-in is not configured in this shop. You can order as a guest.";

    @Inject
    RequestContext context;

    @Inject
    IdentityStoreHandler identityStores;

    @Inject
    SignInCookie cookie;

    @GET
    @Path("sign-in")
    public Page form(@QueryParam("next") @DefaultValue("") String next) {
        return page(NextPage.of(next), "", false);
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(FormData form) {
        String login = form.text("login");
        NextPage nextPage = NextPage.of(form.text("next"));
        CredentialValidationResult result = identityStores.validate(
                new UsernamePasswordCredential(login.strip().toLowerCase(Locale.ROOT), form.text("password")));
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.seeOther(nextPage.path()).cookie(cookieFor(result)).build()
                : Response.status(Response.Status.UNAUTHORIZED)
                        .entity(page(nextPage, login, true))
                        .build();
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        return context.seeOther("/")
                .cookie(cookie.expired(context.cookieFactory()))
                .build();
    }

    private NewCookie cookieFor(CredentialValidationResult result) {
        return cookie.create(result, context.cookieFactory())
                .orElseThrow(() -> new WebException(WebError.SERVICE_UNAVAILABLE, List.of(NO_KEY)));
    }

    private static Page page(NextPage next, String login, boolean failed) {
        return Page.named("sign-in")
                .with("next", next.formValue())
                .with("login", login)
                .with("failed", failed);
    }
}
