package io.stablemint.systemtests.environment;

import java.util.UUID;

/** Bodies of notifications about deposits. */
public final class NotificationBodies {

    private NotificationBodies() {}

    /** Version 2: an envelope with a new event id. The fields are JSON without braces. */
    public static String deposit(String stage, String fields) {
        return withId(UUID.randomUUID().toString(), stage, fields);
    }

    /** Version 2: a deposit was accepted, with this order, reference and amount. */
    public static String accepted(String orderId, String reference, String amount, String currency) {
        return deposit("accepted", money(orderId, reference, amount, currency));
    }

    /** Version 2 with this event id. */
    public static String withId(String eventId, String stage, String fields) {
        return "{\"eventId\": \"" + eventId + "\", \"data\": {\"eventType\": \"partner.customer.deposit." + stage
                + "\", " + fields + "}}";
    }

    /** Version 1: everything at top level, and no id. */
    public static String version1(String stage, String fields) {
        return "{\"notificationType\": \"partner.customer.deposit." + stage + "\", " + fields + "}";
    }

    /** The fields about an order's payment. */
    public static String money(String orderId, String reference, String amount, String currency) {
        return "\"websiteReference\": \"" + orderId + "\", \"reference\": \"" + reference + "\", \"amount\": " + amount
                + ", \"currency\": \"" + currency + "\"";
    }
}
