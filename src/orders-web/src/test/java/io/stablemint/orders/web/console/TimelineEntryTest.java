package io.stablemint.orders.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.history.FieldChanges;
import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.page.RenderedPage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineEntryTest {

    @Test
    void entryHasTheColourOfItsActor_andOfAProblem() {
        assertThat(cssClassOf(ChangeType.NOTIFICATION_RECEIVED)).isEqualTo("actor-stable-mint");
        assertThat(cssClassOf(ChangeType.NOTIFICATION_DEAD)).isEqualTo("actor-stable-mint problem");
    }

    private static String cssClassOf(ChangeType type) {
        HistoryRecord row = new HistoryRecord(
                "event-1",
                0,
                Samples.NOON,
                Actor.STABLE_MINT,
                type,
                Optional.empty(),
                FieldChanges.NONE,
                Optional.empty());
        var page = SampleConsolePages.notificationPage(TimelineEntry.of(List.of(), List.of(row), List.of()));
        return RenderedPage.parse(page).selectFirst(".timeline li").className();
    }
}
