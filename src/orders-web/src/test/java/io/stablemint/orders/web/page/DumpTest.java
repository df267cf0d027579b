package io.stablemint.orders.web.page;

import io.stablemint.orders.web.checkout.*;
import io.stablemint.orders.web.order.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class DumpTest {
    @Test
    void dump() throws Exception {
        Path dir = Path.of("target/pages");
        Files.createDirectories(dir);
        Map<String, Page> pages = new LinkedHashMap<>(SamplePages.all());
        pages.putAll(io.stablemint.orders.web.order.SampleOrderPages.all());
        pages.putAll(io.stablemint.orders.web.checkout.SampleCheckoutPages.all());
        for (var e : pages.entrySet()) {
            Files.writeString(
                    dir.resolve(e.getKey().replaceAll("[^a-z]+", "-") + ".html"),
                    Drawn.html(e.getValue(), new Frame(".", e.getKey().startsWith("account"), 3, Locale.UK)));
        }
    }
}
