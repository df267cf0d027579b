package io.stablemint.orders.retention;

import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.RegisteredCustomer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Erases one customer's personal data on request. The caller must have checked the role. A command that was interrupted can be repeated. */
@Dependent
public class CustomerErasure {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.retention");

    private final CustomerRepository customers;
    private final PersonalData data;

    @Inject
    CustomerErasure(CustomerRepository customers, PersonalData data) {
        this.customers = customers;
        this.data = data;
    }

    /** The result of an erasure request. */
    public sealed interface Result {

        /**
         * The customer and the account are deleted.
         *
         * @param orders the number of orders that are kept without the customer
         * @param notifications the number of notifications whose bodies were erased
         */
        record Erased(int orders, int notifications) implements Result {}

        record NoSuchCustomer() implements Result {}

        /**
         * Nothing was changed: these orders need the customer until they are paid, cancelled or refunded.
         *
         * @param orders their ids; not more than a batch
         */
        record OrdersNotFinished(List<String> orders) implements Result {

            public OrdersNotFinished {
                orders = List.copyOf(orders);
            }
        }
    }

    /**
     * Erases the customer with this login name.
     *
     * @param operator who ordered it, for the log
     */
    public Result erase(String login, String operator) {
        Optional<RegisteredCustomer> customer = customers.findByLogin(login);
        if (customer.isEmpty()) {
            return new Result.NoSuchCustomer();
        }
        String id = customer.get().id();
        List<String> unfinished = data.unfinishedOrdersOf(id);
        if (!unfinished.isEmpty()) {
            return new Result.OrdersNotFinished(unfinished);
        }
        Result.Erased orders = eraseOrders(id);
        data.deleteCustomer(login);
        // An order that was placed meanwhile is erased by the job when it is old.
        LOG.log(
                Level.INFO,
                "ORDER5805I: Operator {0} erased the personal data of a customer: {1} orders are kept without the customer, {2}"
                        + " notification bodies were erased.",
                operator,
                orders.orders(),
                orders.notifications());
        return orders;
    }

    private Result.Erased eraseOrders(String customerId) {
        int orders = 0;
        int notifications = 0;
        List<String> batch = data.ordersOf(customerId);
        while (!batch.isEmpty()) {
            int before = orders;
            for (String order : batch) {
                notifications += data.eraseBodiesAbout(order);
                orders += data.unlink(order) ? 1 : 0;
            }
            batch = orders == before ? List.of() : data.ordersOf(customerId);
        }
        return new Result.Erased(orders, notifications);
    }
}
