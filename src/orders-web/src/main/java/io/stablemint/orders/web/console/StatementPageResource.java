package io.stablemint.orders.web.console;

import io.stablemint.orders.statement.Finding;
import io.stablemint.orders.statement.StatementColumns;
import io.stablemint.orders.statement.StatementException;
import io.stablemint.orders.statement.StatementFindings;
import io.stablemint.orders.statement.StatementProblem;
import io.stablemint.orders.statement.StatementRowView;
import io.stablemint.orders.statement.StatementService;
import io.stablemint.orders.statement.StatementState;
import io.stablemint.orders.statement.StatementView;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /console/statements/{id}}: one statement: the question what its columns mean, its progress, its findings. */
@Path("console/statements/{statement}")
@StaffOnly
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class StatementPageResource {

    private static final int PAGE_SIZE = 100;

    @Inject
    ConsolePages pages;

    @Inject
    StatementService statements;

    @Inject
    StatementFindings findings;

    @Inject
    RequestContext context;

    @GET
    public Page statement(
            @PathParam("statement") String id,
            @QueryParam("finding") @DefaultValue("") String finding,
            @QueryParam("after") @DefaultValue("0") int after) {
        StatementView statement = get(id);
        return statement.state() == StatementState.UNMAPPED && pages.isOperator()
                ? columnsPage(statement, statements.proposal(statement.header()), Optional.empty())
                : model(statement, kind(finding), after).on(pages.page("console-statement", Section.STATEMENTS));
    }

    @POST
    @Path("columns")
    @OperatorsOnly
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setColumns(@PathParam("statement") String id, FormData form) {
        StatementView statement = get(id);
        StatementColumns columns = StatementColumnsForm.read(form);
        try {
            ActionForm.requireDone(statements.setColumns(id, columns));
        } catch (StatementException e) {
            return Response.status(WebError.UNPROCESSABLE_CONTENT.status())
                    .entity(columnsPage(statement, columns, Optional.of(e.problem())))
                    .build();
        }
        return context.seeOther("/console/statements/" + id).build();
    }

    private Page columnsPage(StatementView statement, StatementColumns columns, Optional<StatementProblem> problem) {
        return pages.page("console-statement-columns", Section.STATEMENTS)
                .with("statement", statement)
                .with("choices", StatementColumnsForm.choices(columns))
                .with("columns", columns)
                .with("preview", statements.preview(statement.id()))
                .withOptional("problem", problem);
    }

    private StatementModel model(StatementView statement, Optional<Finding> kind, int after) {
        List<StatementRowView> found = findings.find(statement.id(), kind, after, PAGE_SIZE + 1);
        List<StatementRowView> page = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        return new StatementModel(
                statement,
                findings.count(statement.id()),
                kind,
                StatementRowModel.of(page, findings.resolutions(statement.id(), page)),
                found.size() > PAGE_SIZE ? Optional.of(page.get(page.size() - 1).number()) : Optional.empty());
    }

    private StatementView get(String id) {
        return statements.find(id).orElseThrow(NotFoundException::new);
    }

    private static Optional<Finding> kind(String name) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding.name().equals(name))
                .findFirst();
    }
}
