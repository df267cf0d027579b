package io.stablemint.orders.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.settings.RefundSettings;
import io.stablemint.orders.testing.DatabaseKind;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementReconciliationTest {

    private static final String HEADER = "reference,idempotency_key,order_id,amount,currency,status,customer\n";

    @ParameterizedTest
    @EnumSource
    void findsEverythingThatDiffers_andNothingElse(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId agreeing = paid(shop);
        OrderId unpaid = shop.orderAwaitingPayment();
        OrderId otherAmount = paid(shop);
        OrderId missing = paid(shop);

        StatementView done = reconcile(
                shop,
                HEADER + line(shop, agreeing, "4.80") + line(shop, unpaid, "4.80") + line(shop, otherAmount, "4.70")
                        + "REFX,,,9.99,EUR,accepted,Anna\n" + line(shop, agreeing, "4.80")
                        + "REFY,,,1.00,EUR,failed,Anna\n");

        assertThat(done.processed()).isEqualTo(6);
        assertThat(found(shop, done))
                .containsExactly(
                        "3 PAID_THERE " + unpaid,
                        "4 OTHER_AMOUNT " + otherAmount,
                        "5 UNKNOWN_HERE none",
                        "6 DOUBLE " + agreeing,
                        "- PAID_HERE " + missing);
        assertThat(shop.database.rows("SELECT * FROM payment_statement_part")).isEmpty();
        assertThat(shop.order(unpaid).state()).isEqualTo(OrderState.AWAITING_PAYMENT);
    }

    @ParameterizedTest
    @EnumSource
    void appliedLineSetsTheOrderToPaid_once_withReasonAndSourceInTheHistory(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        StatementView done = reconcile(shop, HEADER + line(shop, order, "4.80"));
        StatementFindings findings = findings(shop, Optional.empty());
        long version = shop.orders.findDetails(order).orElseThrow().version();

        assertThat(findings.apply(done.id(), 1, action("olga", version - 1))).isEqualTo(ActionResult.CHANGED_MEANWHILE);
        assertThat(findings.apply(done.id(), 1, action("olga", version))).isEqualTo(ActionResult.DONE);
        assertThat(findings.apply(done.id(), 1, action("otto", version))).isEqualTo(ActionResult.NOT_POSSIBLE);
        assertThat(findings.resolve(done.id(), 1, action("otto", version))).isEqualTo(ActionResult.CHANGED_MEANWHILE);

        assertThat(shop.order(order).state()).isEqualTo(OrderState.PAID);
        assertThat(shop.history.find(order)).last().satisfies(row -> {
            assertThat(row.actor()).hasToString("OPERATOR:olga");
            assertThat(row.reason()).contains("They sent it. (Statement may.csv, line 2)");
        });
        assertThat(shop.historyViolations()).isEmpty();
        List<StatementRowView> rows = findings.find(done.id(), Optional.empty(), 0, 10);
        assertThat(findings.resolutions(done.id(), rows))
                .hasEntrySatisfying(1, row -> assertThat(row.reason()).contains("They sent it."));
        assertThat(findings.count(done.id())).containsOnlyKeys(Finding.PAID_THERE);
    }

    @ParameterizedTest
    @EnumSource
    void appliedLineWithAnotherAmountPutsTheOrderIntoReview(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        StatementView done = reconcile(shop, HEADER + line(shop, order, "4.00"));
        long version = shop.orders.findDetails(order).orElseThrow().version();

        assertThat(findings(shop, Optional.empty()).apply(done.id(), 1, action("olga", version)))
                .isEqualTo(ActionResult.DONE);

        assertThat(shop.order(order).state()).isEqualTo(OrderState.IN_REVIEW);
    }

    @ParameterizedTest
    @EnumSource
    void largeAmountNeedsASecondOperator(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        StatementView done = reconcile(shop, HEADER + line(shop, order, "4.80"));
        StatementFindings findings = findings(shop, Optional.of(new BigDecimal("4.79")));
        long version = shop.orders.findDetails(order).orElseThrow().version();

        assertThat(findings.apply(done.id(), 1, action("olga", version))).isEqualTo(ActionResult.NEEDS_SECOND_OPERATOR);
        assertThat(findings.apply(done.id(), 1, action("otto", version))).isEqualTo(ActionResult.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void anotherServerContinues_whereTheFirstOneStopped(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        OrderId order = shop.orderAwaitingPayment();
        String lines = "REFX,,,9.99,EUR,accepted,Anna\n".repeat(StatementPart.MAX_RECORDS);
        String id = service(shop).upload(content(HEADER + lines + line(shop, order, "4.80")), upload(shop));
        service(shop)
                .setColumns(
                        id,
                        service(shop)
                                .proposal(service(shop).find(id).orElseThrow().header()));
        // The first server commits one part and stops: its lease is running.
        shop.database.transactions().runInNew(em -> {
            StatementRepository statements = new StatementRepository(em);
            Statement statement = statements.find(id).orElseThrow();
            new StatementProcessor(statements, statement, shop.clock.instant().plus(Duration.ofMinutes(1))).matchPart();
        });

        job(shop).run();
        assertThat(service(shop).find(id).orElseThrow().processed()).isEqualTo(StatementPart.MAX_RECORDS);
        shop.clock.advance(Duration.ofMinutes(1));
        job(shop).run();

        StatementView done = service(shop).find(id).orElseThrow();
        assertThat(done.state()).isEqualTo(StatementState.DONE);
        assertThat(done.processed()).isEqualTo(done.records()).isEqualTo(StatementPart.MAX_RECORDS + 1);
        assertThat(findings(shop, Optional.empty()).count(id))
                .containsEntry(Finding.UNKNOWN_HERE, new StatementFindings.Count(StatementPart.MAX_RECORDS, 0));
    }

    @ParameterizedTest
    @EnumSource
    void columnsAreRememberedForTheSameHeader_andAskedAgainOnDemand(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        reconcile(shop, HEADER + "R,,,1,EUR,failed,\n");

        String second = service(shop).upload(content(HEADER + "R,,,1,EUR,failed,\n"), upload(shop));
        assertThat(service(shop).find(second).orElseThrow().state()).isEqualTo(StatementState.MATCHING);
        StatementUpload ask = new StatementUpload("olga", "may.csv", Instant.EPOCH, shop.clock.instant(), true);
        String third = service(shop).upload(content(HEADER + "R,,,1,EUR,failed,\n"), ask);
        assertThat(service(shop).find(third).orElseThrow().state()).isEqualTo(StatementState.UNMAPPED);
        assertThat(service(shop).preview(third)).containsExactly(List.of("R", "", "", "1", "EUR", "failed", ""));
    }

    @ParameterizedTest
    @EnumSource
    void rejectedFileLeavesNothing(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        String lines = "R,,,1,EUR,failed,\n".repeat(1000);

        assertThatThrownBy(() -> service(shop).upload(content(HEADER + lines + "R,1\n"), upload(shop)))
                .hasMessage("ORDER5913E, line 1002: The line has 2 columns, the header has 7 columns.");
        assertThatThrownBy(() -> service(shop).upload(content(HEADER), upload(shop)))
                .hasMessage("ORDER5918E, line 1: The file has a header and no other line.");

        assertThat(shop.database.rows("SELECT id FROM payment_statement")).isEmpty();
        assertThat(shop.database.rows("SELECT part_no FROM payment_statement_part"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatCannotBeReadFailsTheStatement_withItsLine_andKeepsNothingOfTheFile(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        String lines = "R,,,1,EUR,failed,\n".repeat(StatementPart.MAX_RECORDS);

        StatementView failed = reconcile(shop, HEADER + lines + "R,,,one,EUR,failed,\n");

        assertThat(failed.problem().orElseThrow())
                .hasToString("ORDER5916E, line 252: Column 'amount' must have an amount such as 1234.50.");
        assertThat(shop.database.rows("SELECT part_no FROM payment_statement_part"))
                .isEmpty();
        assertThat(shop.database.rows("SELECT row_no FROM payment_statement_row"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oldStatementsAndFilesWithoutColumnsAreDeleted(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        StatementView done = reconcile(shop, HEADER + "R,,,1,EUR,paid,\n");
        StatementUpload ask = new StatementUpload("olga", "may.csv", Instant.EPOCH, shop.clock.instant(), true);
        String unmapped = service(shop).upload(content(HEADER + "R,,,1,EUR,failed,Anna\n"), ask);

        shop.clock.advance(Statement.UNMAPPED_KEPT);
        job(shop).run();
        assertThat(service(shop).find(unmapped)).isEmpty();
        assertThat(service(shop).find(done.id())).isPresent();
        shop.clock.advance(Statement.KEPT);
        job(shop).run();

        assertThat(shop.database.rows("SELECT id FROM payment_statement")).isEmpty();
        assertThat(shop.database.rows("SELECT row_no FROM payment_statement_row"))
                .isEmpty();
        assertThat(shop.database.rows("SELECT part_no FROM payment_statement_part"))
                .isEmpty();
    }

    private static OrderId paid(ShopFixture shop) {
        OrderId order = shop.orderAwaitingPayment();
        shop.deposits.apply(ShopFixture.depositUpdate(
                DepositStage.ACCEPTED, order, shop.attempt(order).id()));
        return order;
    }

    private static String line(ShopFixture shop, OrderId order, String amount) {
        String attempt = shop.attempt(order).id();
        return "REF" + attempt + "," + attempt + "," + order + "," + amount + ",EUR,Accepted,Anna\n";
    }

    private static StatementView reconcile(ShopFixture shop, String file) {
        StatementService service = service(shop);
        String id = service.upload(content(file), upload(shop));
        StatementView uploaded = service.find(id).orElseThrow();
        assertThat(service.setColumns(id, service.proposal(uploaded.header()))).isEqualTo(ActionResult.DONE);
        job(shop).run();
        return service.find(id).orElseThrow();
    }

    private static List<String> found(ShopFixture shop, StatementView statement) {
        List<String> found = new ArrayList<>();
        findings(shop, Optional.empty())
                .find(statement.id(), Optional.empty(), 0, 100)
                .forEach(row -> found.add(row.line().map(String::valueOf).orElse("-") + " " + row.finding() + " "
                        + row.order().map(OrderId::value).orElse("none")));
        return found;
    }

    private static StatementUpload upload(ShopFixture shop) {
        Instant now = shop.clock.instant();
        return new StatementUpload(
                "olga", "C:\\exports\\may.csv", now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), false);
    }

    private static OperatorAction action(String login, long version) {
        return new OperatorAction(login, Optional.of("They sent it."), Optional.of(version));
    }

    private static StatementService service(ShopFixture shop) {
        return new StatementService(shop.database.transactions(), shop.clock, shop.ids);
    }

    private static StatementJob job(ShopFixture shop) {
        return new StatementJob(shop.database.transactions(), shop.clock, ShopFixture.SETTINGS);
    }

    private static StatementFindings findings(ShopFixture shop, Optional<BigDecimal> byTwoAbove) {
        return new StatementFindings(
                shop.database.transactions(), shop.clock, shop.deposits, new RefundSettings(byTwoAbove));
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
