package io.stablemint.systemtests.environment;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** How long a server that takes no checkouts at the moment asks its customers to wait. */
public final class RetryAfter {

    private RetryAfter() {}

    /** Empty if the response is not such a rejection. */
    public static Optional<Duration> of(HttpResponse<String> response) {
        return response.statusCode() == 503 && response.body().contains("ORDER6103E")
                ? response.headers()
                        .firstValue("Retry-After")
                        .map(Long::valueOf)
                        .map(Duration::ofSeconds)
                : Optional.empty();
    }
}
