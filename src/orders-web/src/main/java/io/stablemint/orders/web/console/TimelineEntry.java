package io.stablemint.orders.web.console;

import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.web.language.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of an order's timeline.
 *
 * @param row the history's row
 * @param changes the modified fields with their labels
 * @param notification the id of the notification that it is about; empty if it is about the order
 */
public record TimelineEntry(HistoryRecord row, List<FieldChange> changes, Optional<String> notification) {

    private static final Set<String> FIELDS = Set.of(
            "state",
            "currentAttempt",
            "paidAt",
            "reason",
            "sends",
            "reference",
            "expiresAt",
            "stage",
            "received",
            "problem",
            "returnedAt",
            "overdue",
            "key",
            "amount");

    public TimelineEntry {
        changes = List.copyOf(changes);
    }

    /** A field's values; an empty text means that it has none. */
    public record FieldChange(Message label, String before, String after) {

        public boolean hasBefore() {
            return !before.isEmpty();
        }

        public boolean hasAfter() {
            return !after.isEmpty();
        }
    }

    /** The rows of the order and of its notifications, oldest first. */
    static List<TimelineEntry> of(
            List<HistoryRecord> ofOrder, List<HistoryRecord> ofNotifications, List<AttemptDetails> attempts) {
        Map<String, Integer> numbers = attempts.stream()
                .collect(Collectors.toMap(a -> a.view().id(), a -> a.view().number()));
        return Stream.concat(
                        ofOrder.stream().map(row -> of(row, Optional.empty(), numbers)),
                        ofNotifications.stream().map(row -> of(row, Optional.of(row.subject()), numbers)))
                // The sort is stable, so rows of one order with the same time stay in the order of their versions.
                .sorted(Comparator.comparing(entry -> entry.row().changedAt()))
                .toList();
    }

    private static TimelineEntry of(HistoryRecord row, Optional<String> notification, Map<String, Integer> numbers) {
        TreeSet<String> names = new TreeSet<>(row.fields().before().keySet());
        names.addAll(row.fields().after().keySet());
        List<FieldChange> changes = names.stream()
                // The tries of a notification are visible as entries of their own; a checkout address is long and
                // secret.
                .filter(name -> !name.endsWith(".url") && !name.equals("notification.tries"))
                .map(name -> new FieldChange(
                        label(name, numbers),
                        row.fields().before().getOrDefault(name, ""),
                        row.fields().after().getOrDefault(name, "")))
                .toList();
        return new TimelineEntry(row, changes, notification);
    }

    /** The kind of actor as a CSS class. */
    public String cssClass() {
        return "actor-"
                + row.actor().kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody should notice it: something went wrong, or a person decided. */
    public boolean isProblem() {
        return List.of(
                        ChangeType.OUTCOME_UNKNOWN,
                        ChangeType.REQUEST_REJECTED,
                        ChangeType.REFUND_NOT_REQUESTED,
                        ChangeType.STABLE_MINT_NOT_AVAILABLE,
                        ChangeType.UNMATCHED_PAYMENT,
                        ChangeType.NOTIFICATION_NOT_APPLIED,
                        ChangeType.NOTIFICATION_DEAD)
                .contains(row.type());
    }

    private static Message label(String name, Map<String, Integer> numbers) {
        String[] parts = name.split("\\.", 3);
        return switch (parts[0]) {
            case "order" -> Message.of("field.order", words(parts[1]));
            case "attempt" -> Message.of("field.attempt", numbers.getOrDefault(parts[1], 0), words(parts[2]));
            case "refund" -> Message.of("field.refund", words(parts[1]));
            default -> Message.of("field.notification", words(parts[1]));
        };
    }

    // A field that an older or newer version has stored is shown with its own name.
    private static Object words(String field) {
        return FIELDS.contains(field) ? Message.of("field." + field) : field;
    }
}
