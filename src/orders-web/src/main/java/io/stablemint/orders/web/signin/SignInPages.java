package io.stablemint.orders.web.signin;

import io.stablemint.orders.web.form.SentForm;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.visit.Visit;
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
public class SignInPages {

    private static final String NO_KEY = "Signing in is not set up in this shop. You can order as a guest.";

    private final Visit visit;
    private final IdentityStoreHandler stores;
    private final SignInCookie cookie;

    @Inject
    public SignInPages(Visit visit, IdentityStoreHandler stores, SignInCookie cookie) {
        this.visit = visit;
        this.stores = stores;
        this.cookie = cookie;
    }

    @GET
    @Path("sign-in")
    public Page form(@QueryParam("next") @DefaultValue("") String next) {
        return page(NextPage.named(next), "", false);
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(SentForm form) {
        String login = form.text("login");
        NextPage nextPage = NextPage.named(form.text("next"));
        CredentialValidationResult result = stores.validate(
                new UsernamePasswordCredential(login.strip().toLowerCase(Locale.ROOT), form.text("password")));
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? visit.seeOther(nextPage.path()).cookie(cookieFor(result)).build()
                : Response.status(Response.Status.UNAUTHORIZED)
                        .entity(page(nextPage, login, true))
                        .build();
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        return visit.seeOther("/").cookie(cookie.forget(visit.cookieRules())).build();
    }

    private NewCookie cookieFor(CredentialValidationResult result) {
        return cookie.write(result, visit.cookieRules())
                .orElseThrow(() -> new WebException(WebError.UNAVAILABLE, List.of(NO_KEY)));
    }

    private static Page page(NextPage next, String login, boolean refused) {
        return Page.named("sign-in")
                .with("next", next.word())
                .with("login", login)
                .with("refused", refused);
    }
}
