package io.stablemint.sandbox.webhook;

/** The event types of the contract that the sandbox sends without a script. */
public final class EventTypes {

    private static final String DEPOSIT = "partner.customer.deposit.";
    private static final String WITHDRAWAL = "partner.customer.withdrawal.";

    public static final String DEPOSIT_CREATED = DEPOSIT + "created";
    public static final String DEPOSIT_INITIATED = DEPOSIT + "initiated";
    public static final String DEPOSIT_SUBMITTED = DEPOSIT + "submitted";
    public static final String DEPOSIT_ACCEPTED = DEPOSIT + "accepted";
    /** Version 1 only. */
    public static final String DEPOSIT_RECONCILED = DEPOSIT + "reconciled";

    public static final String DEPOSIT_COMPLETED = DEPOSIT + "completed";
    public static final String DEPOSIT_FAILED = DEPOSIT + "failed";
    public static final String WITHDRAWAL_REQUESTED = WITHDRAWAL + "requested";
    public static final String WITHDRAWAL_ACCEPTED = WITHDRAWAL + "accepted";
    public static final String WITHDRAWAL_SENT = WITHDRAWAL + "sent";

    private EventTypes() {}
}
