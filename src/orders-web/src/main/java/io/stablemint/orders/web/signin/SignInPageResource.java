package io.stablemint.orders.web.signin;

import io.stablemint.orders.accounts.Account;
import io.stablemint.orders.accounts.SignInService;
import io.stablemint.orders.accounts.SignInService.Result;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.request.RequestContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import java.util.Optional;

/** {@code /sign-in} and {@code /sign-out}. */
@Path("")
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class SignInPageResource {

    private static final String NO_KEY = "Sign-in is not configured in this shop. You can order as a guest.";

    private static final String WRONG = "The user name or the password is wrong. Check both and try again.";

    @Inject
    RequestContext context;

    @Inject
    SignInService signIns;

    @Inject
    SignInCookie cookie;

    @GET
    @Path("sign-in")
    public Page form(@QueryParam("next") @DefaultValue("") String next) {
        return page(NextPage.of(next), "", Optional.empty());
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(FormData form) {
        String login = form.text("login");
        NextPage nextPage = NextPage.of(form.text("next"));
        Result result = signIns.signIn(login, form.text("password"), context.remoteAddress());
        if (result instanceof Result.SignedIn signedIn) {
            return context.seeOther(nextPage.path())
                    .cookie(cookieFor(signedIn.account()))
                    .build();
        }
        if (result instanceof Result.TooManyTries tooMany) {
            RetryLater later = new RetryLater(tooMany.pause());
            return later.response()
                    .entity(page(nextPage, login, Optional.of(later.sentence())))
                    .build();
        }
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(page(nextPage, login, Optional.of(WRONG)))
                .build();
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        return context.seeOther("/")
                .cookie(cookie.expired(context.cookieFactory()))
                .build();
    }

    private NewCookie cookieFor(Account account) {
        return cookie.create(account, context.cookieFactory())
                .orElseThrow(() -> new WebException(WebError.SERVICE_UNAVAILABLE, List.of(NO_KEY)));
    }

    private static Page page(NextPage next, String login, Optional<String> problem) {
        return Page.named("sign-in")
                .with("next", next.formValue())
                .with("login", login)
                .withOptional("problem", problem);
    }
}
