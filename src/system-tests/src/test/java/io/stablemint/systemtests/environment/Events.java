package io.stablemint.systemtests.environment;

import java.util.UUID;

/** Bodies of notifications about deposits. */
public final class Events {

    private Events() {}

    /** Version 2: an envelope with an id of its own each time. The fields are JSON without braces. */
    public static String deposit(String stage, String fields) {
        return withId(UUID.randomUUID().toString(), stage, fields);
    }

    /** Version 2 with this event id. */
    public static String withId(String eventId, String stage, String fields) {
        return "{\"eventId\": \"" + eventId + "\", \"data\": {\"eventType\": \"partner.customer.deposit." + stage
                + "\", " + fields + "}}";
    }

    /** Version 1: everything at top level, and no id. */
    public static String ofVersion1(String stage, String fields) {
        return "{\"notificationType\": \"partner.customer.deposit." + stage + "\", " + fields + "}";
    }

    /** The fields that say how much of an order was paid. */
    public static String money(String orderId, String reference, String amount, String currency) {
        return "\"websiteReference\": \"" + orderId + "\", \"reference\": \"" + reference + "\", \"amount\": " + amount
                + ", \"currency\": \"" + currency + "\"";
    }
}
