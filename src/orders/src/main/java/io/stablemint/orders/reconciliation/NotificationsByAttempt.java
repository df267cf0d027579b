package io.stablemint.orders.reconciliation;

import io.stablemint.orders.inbox.Notification;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.payment.AttemptStanding.Session;
import io.stablemint.orders.payment.DepositReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which notification is about which attempt: by its key; only one without a key of ours goes by its reference.
 *
 * @param byId by the attempt's id
 */
record NotificationsByAttempt(Map<String, List<Notification>> byId) {

    static NotificationsByAttempt of(List<Attempt> attempts, List<Notification> notifications) {
        Map<String, String> idsByKeyOrReference = new HashMap<>();
        attempts.forEach(attempt -> {
            attempt.standing()
                    .session()
                    .map(Session::reference)
                    .ifPresent(r -> idsByKeyOrReference.put(r, attempt.id()));
            idsByKeyOrReference.put(attempt.id(), attempt.id());
        });
        return new NotificationsByAttempt(notifications.stream()
                .filter(notification -> idOf(notification, idsByKeyOrReference).isPresent())
                .collect(Collectors.groupingBy(
                        notification -> idOf(notification, idsByKeyOrReference).orElseThrow())));
    }

    List<Notification> about(Attempt attempt) {
        return byId.getOrDefault(attempt.id(), List.of());
    }

    private static Optional<String> idOf(Notification notification, Map<String, String> idsByKeyOrReference) {
        Optional<DepositReport> report = notification.report();
        return report.flatMap(DepositReport::attemptKey)
                .or(() -> report.flatMap(DepositReport::reference))
                .map(idsByKeyOrReference::get);
    }
}
