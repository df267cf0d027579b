package io.stablemint.orders.reconciliation;

import io.stablemint.orders.inbox.Notification;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.payment.AttemptStatus.Session;
import io.stablemint.orders.payment.DepositUpdate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Groups notifications by attempt: by the idempotency key, or by the reference if a notification has no key.
 *
 * @param byId the notifications by the attempt's id
 */
record NotificationsByAttempt(Map<String, List<Notification>> byId) {

    static NotificationsByAttempt of(List<Attempt> attempts, List<Notification> notifications) {
        Map<String, String> idsByKeyOrReference = new HashMap<>();
        attempts.forEach(attempt -> {
            attempt.status().session().map(Session::reference).ifPresent(r -> idsByKeyOrReference.put(r, attempt.id()));
            idsByKeyOrReference.put(attempt.id(), attempt.id());
        });
        return new NotificationsByAttempt(notifications.stream()
                .filter(notification -> idOf(notification, idsByKeyOrReference).isPresent())
                .collect(Collectors.groupingBy(
                        notification -> idOf(notification, idsByKeyOrReference).orElseThrow())));
    }

    List<Notification> of(Attempt attempt) {
        return byId.getOrDefault(attempt.id(), List.of());
    }

    private static Optional<String> idOf(Notification notification, Map<String, String> idsByKeyOrReference) {
        Optional<DepositUpdate> deposit = notification.deposit();
        return deposit.flatMap(DepositUpdate::attemptKey)
                .or(() -> deposit.flatMap(DepositUpdate::reference))
                .map(idsByKeyOrReference::get);
    }
}
