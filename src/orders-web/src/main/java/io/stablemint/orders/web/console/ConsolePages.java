package io.stablemint.orders.web.console;

import io.stablemint.orders.operations.TodayQueries;
import io.stablemint.orders.operator.PaymentsSwitch;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.request.RequestContext;
import io.stablemint.orders.web.signin.OperatorRoleFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Creates the console's pages with their frame: navigation, user, environment. */
@Dependent
public class ConsolePages {

    private final RequestContext context;
    private final PaymentEnvironment environment;
    private final TodayQueries figures;
    private final PaymentsSwitch payments;

    @Inject
    public ConsolePages(
            RequestContext context, PaymentEnvironment environment, TodayQueries figures, PaymentsSwitch payments) {
        this.context = context;
        this.environment = environment;
        this.figures = figures;
        this.payments = payments;
    }

    Page page(String template, Section section) {
        return Page.named(template)
                .with("text", new ConsoleText(context.locale()))
                .with(
                        "console",
                        new ConsoleFrame(
                                section,
                                login(),
                                isOperator(),
                                environment,
                                figures.readWorkCounts(),
                                payments.state().stopped()));
    }

    boolean isOperator() {
        return context.hasRole(OperatorRoleFilter.OPERATOR);
    }

    /** The user's login name; {@link io.stablemint.orders.web.signin.StaffOnly} has checked that there is one. */
    String login() {
        return context.signedInUser().orElseThrow();
    }
}
