package io.stablemint.client.webhook;

import io.stablemint.client.request.PaymentMethod;
import java.util.Optional;

/** A payment by a customer. */
public final class DepositEvent extends MoneyEvent implements PaymentEvent {

    private final DepositEventType type;

    DepositEvent(DepositEventType type, EventFields fields) {
        super(fields);
        this.type = type;
    }

    /** {@return the deposit's status} */
    public DepositEventType type() {
        return type;
    }

    /** {@return how the customer paid, if the event says it} */
    public Optional<PaymentMethod> paymentMethod() {
        return text("paymentMethod").filter(name -> !name.isBlank()).map(PaymentMethod::of);
    }

    /** {@return Stable Mint's id of the session, if the event has it} */
    public Optional<String> sessionId() {
        return text("sessionId");
    }

    /** {@return the payment processor's id of the payment, if the event has it} */
    public Optional<String> externalPaymentId() {
        return text("externalPaymentId");
    }

    /** {@return the bank transfer's end-to-end id, if the event has it} */
    public Optional<String> endToEndId() {
        return text("endToEndId");
    }

    /** {@return Stable Mint's id of the customer, if the event has it} */
    public Optional<String> customerId() {
        return text("customerId");
    }

    /**
     * {@return the country that the payment came from, if the event has it; version 1 calls it {@code paymentCountry}}
     */
    public Optional<String> paymentCountryCode() {
        return text("paymentCountryCode").or(() -> text("paymentCountry"));
    }

    /** {@return the wallet that gets the money, if the event has it} */
    public Optional<String> blockchainDestinationAddress() {
        return text("blockchainDestinationAddress");
    }

    /** {@return who owns the wallet, {@code Partner} or {@code Customer}, if the event has it} */
    public Optional<String> blockchainDestinationType() {
        return text("blockchainDestinationType");
    }
}
