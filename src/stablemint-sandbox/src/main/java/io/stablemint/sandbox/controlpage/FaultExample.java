package io.stablemint.sandbox.controlpage;

import java.util.List;

/** A fault script that the control page offers. */
public record FaultExample(String title, String script) {

    static final List<FaultExample> ALL = List.of(
            new FaultExample(
                    "The next request is answered with 503",
                    "{\"on\": \"*\", \"times\": 1, \"answer\": {\"status\": 503, \"headers\": {\"Retry-After\": \"2\"}, \"body\": \"busy\"}}"),
            new FaultExample(
                    "The session is created, but the answer is lost",
                    "{\"on\": \"*\", \"times\": 1, \"when\": \"after\", \"close\": true}"),
            new FaultExample(
                    "The next answer comes after 10 seconds", "{\"on\": \"*\", \"times\": 1, \"delayMillis\": 10000}"),
            new FaultExample(
                    "The next session has expired at once", "{\"on\": \"*\", \"times\": 1, \"lifetimeSeconds\": -1}"),
            new FaultExample(
                    "The next checkout URL is dangerous",
                    "{\"on\": \"*\", \"times\": 1, \"merge\": {\"url\": \"javascript:alert(1)\"}}"),
            new FaultExample("The next webhook is lost", "{\"on\": \"webhooks\", \"times\": 1, \"drop\": true}"),
            new FaultExample("Every webhook is sent twice", "{\"on\": \"webhooks\", \"copies\": 2}"),
            new FaultExample(
                    "The next accepted event has another amount",
                    "{\"on\": \"webhooks\", \"eventType\": \"partner.customer.deposit.accepted\", \"times\": 1, \"merge\": {\"amount\": 0.5}}"));
}
