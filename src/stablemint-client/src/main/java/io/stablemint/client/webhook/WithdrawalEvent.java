package io.stablemint.client.webhook;

/** A payment to a customer. */
public final class WithdrawalEvent extends MoneyEvent implements PaymentEvent {

    private final WithdrawalEventType type;

    WithdrawalEvent(WithdrawalEventType type, EventFields fields) {
        super(fields);
        this.type = type;
    }

    /** {@return the withdrawal's status} */
    public WithdrawalEventType type() {
        return type;
    }
}
