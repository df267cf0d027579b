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

    /** The deposit's status. */
    public DepositEventType type() {
        return type;
    }

    /** How the customer paid. */
    public Optional<PaymentMethod> paymentMethod() {
        return text("paymentMethod").filter(name -> !name.isBlank()).map(PaymentMethod::of);
    }

    /** Stable Mint's id of the session. */
    public Optional<String> sessionId() {
        return text("sessionId");
    }

    /** The processor's id of the payment. */
    public Optional<String> externalPaymentId() {
        return text("externalPaymentId");
    }

    /** The bank transfer's end-to-end id. */
    public Optional<String> endToEndId() {
        return text("endToEndId");
    }

    /** Stable Mint's id of the customer. */
    public Optional<String> customerId() {
        return text("customerId");
    }

    /** The country that the payment came from; version 1 calls it {@code paymentCountry}. */
    public Optional<String> paymentCountryCode() {
        return text("paymentCountryCode").or(() -> text("paymentCountry"));
    }

    /** The wallet that gets the money. */
    public Optional<String> blockchainDestinationAddress() {
        return text("blockchainDestinationAddress");
    }

    /** {@code Partner} or {@code Customer}. */
    public Optional<String> blockchainDestinationType() {
        return text("blockchainDestinationType");
    }
}
