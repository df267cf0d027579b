package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.ordering.OrderQueries;
import io.stablemint.orders.statement.StatementFindings;
import io.stablemint.orders.statement.StatementRowView;
import io.stablemint.orders.web.console.Confirmation.Fact;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.form.FormData;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorsOnly;
import io.stablemint.orders.web.signin.StaffOnly;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /console/statements/{id}/rows/{row}/actions/{action}}: an operator's action on a finding. */
@Path("console/statements/{statement}/rows/{row}/actions/{action}")
@StaffOnly
@OperatorsOnly
@Dependent
@Produces(MediaType.TEXT_HTML)
@SuppressWarnings("NullAway.Init") // CDI sets the fields
public class StatementRowResource {

    @Inject
    ConsolePages pages;

    @Inject
    StatementFindings findings;

    @Inject
    OrderQueries orders;

    @Inject
    RequestContext context;

    @GET
    public Page confirm(
            @PathParam("statement") String statement, @PathParam("row") int number, @PathParam("action") String name) {
        StatementRowView row = findings.find(statement, number).orElseThrow(NotFoundException::new);
        StatementRowAction action = StatementRowAction.of(name).orElseThrow(NotFoundException::new);
        if (!action.isPossible(row)) {
            throw new WebException(
                    WebError.UNPROCESSABLE_CONTENT, List.of("The finding's state does not allow this action."));
        }
        Optional<OrderDetails> order = row.order().flatMap(orders::findDetails);
        return pages.page("console-confirm", Section.STATEMENTS)
                .with(
                        "confirmation",
                        new Confirmation(
                                action.label(),
                                action.effect(),
                                action.label(),
                                pageOf(statement) + "/rows/" + number + "/actions/" + action.path(),
                                pageOf(statement),
                                order.map(OrderDetails::version).orElse(0L),
                                facts(row, order)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("statement") String statement,
            @PathParam("row") int number,
            @PathParam("action") String name,
            FormData form) {
        StatementRowAction action = StatementRowAction.of(name).orElseThrow(NotFoundException::new);
        ActionResult result = action.execute(findings, statement, number, ActionForm.read(form, pages.login()));
        if (result == ActionResult.NEEDS_SECOND_OPERATOR) {
            throw new WebException(
                    WebError.UNPROCESSABLE_CONTENT,
                    List.of(
                            "The operator who uploaded the statement cannot also apply it to a payment of this amount: a second operator has to."));
        }
        ActionForm.requireDone(result);
        return context.seeOther(pageOf(statement)).build();
    }

    private static String pageOf(String statement) {
        return "/console/statements/" + statement;
    }

    private static List<Fact> facts(StatementRowView row, Optional<OrderDetails> order) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("fact.finding", StatementRowModel.label(row.finding())));
        facts.add(Fact.of("fact.what", row.description()));
        row.line().ifPresent(line -> facts.add(Fact.of("fact.line", String.valueOf(line))));
        row.amount().ifPresent(amount -> facts.add(Fact.of("fact.statement-amount", row.money())));
        order.ifPresent(found -> {
            facts.add(Fact.of("fact.order", found.view().number()));
            facts.add(Fact.of("fact.order-total", found.view().total()));
            facts.add(Fact.of("fact.order-state", found.view().state()));
        });
        row.attempt().ifPresent(attempt -> facts.add(Fact.of("fact.attempt", attempt)));
        row.reference().ifPresent(reference -> facts.add(Fact.of("fact.reference", reference)));
        return facts;
    }
}
