package io.stablemint.client.webhook;

/** Money going out. */
public final class WithdrawalEvent extends MoneyEvent implements PaymentEvent {

    private final WithdrawalEventType type;

    WithdrawalEvent(WithdrawalEventType type, EventFields fields) {
        super(fields);
        this.type = type;
    }

    /** Where the withdrawal stands. */
    public WithdrawalEventType type() {
        return type;
    }
}
