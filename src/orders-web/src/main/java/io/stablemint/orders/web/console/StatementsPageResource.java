package io.stablemint.orders.web.console;

import io.stablemint.orders.statement.StatementException;
import io.stablemint.orders.statement.StatementProblem;
import io.stablemint.orders.statement.StatementService;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /console/statements}: the uploaded statements, and the form for another one. */
@Path("console/statements")
@StaffOnly
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class StatementsPageResource {

    @Inject
    ConsolePages pages;

    @Inject
    StatementService statements;

    @Inject
    RequestContext context;

    @GET
    public Page statements() {
        return page(Optional.empty());
    }

    @POST
    @OperatorsOnly
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts) throws IOException {
        StatementUploadForm form = new StatementUploadForm(parts);
        try {
            String id = statements.upload(form.content(), form.upload(pages.login()));
            return context.seeOther("/console/statements/" + id).build();
        } catch (StatementException e) {
            return Response.status(WebError.UNPROCESSABLE_CONTENT.status())
                    .entity(page(Optional.of(e.problem())))
                    .build();
        }
    }

    private Page page(Optional<StatementProblem> problem) {
        return pages.page("console-statements", Section.STATEMENTS)
                .with("statements", statements.latest())
                .withOptional("problem", problem);
    }
}
