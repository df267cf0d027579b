package io.stablemint.client.wire;

import io.stablemint.client.ErrorId;
import io.stablemint.client.settings.Pool;
import io.stablemint.client.settings.Settings;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Builds the REST client of one merchant. */
final class RestServices {

    private RestServices() {}

    static StableMintService build(Settings settings, SigningFilter filter) {
        RestClientBuilder builder = RestClientBuilder.newBuilder()
                .baseUri(settings.baseUri())
                .connectTimeout(settings.timing().connect().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.timing().read().toMillis(), TimeUnit.MILLISECONDS)
                // Signed for one address: never to be sent to another.
                .followRedirects(false)
                // Statuses are judged here, with the answer at hand.
                .property("microprofile.rest.client.disable.default.mapper", true)
                .register(filter);
        size(builder, settings.pool());
        return builder.build(StableMintService.class);
    }

    /** The standard has no names for it; these are RESTEasy's, which Open Liberty, WildFly and Quarkus have inside. */
    private static void size(RestClientBuilder builder, Pool pool) {
        builder.property("resteasy.connectionPoolSize", pool.size())
                .property("resteasy.connectionCheckoutTimeout", time(pool.checkoutTimeout()))
                .property("resteasy.connectionTTL", time(pool.timeToLive()));
        if (!builder.getClass().getName().contains("resteasy")) {
            Logger logger = System.getLogger("io.stablemint.client");
            logger.log(
                    Level.INFO,
                    ErrorId.POOL_NOT_SIZED.say("This platform's REST client has no known settings for"
                            + " its connection pool; stablemint.pool-* may have no effect here."));
        }
    }

    private static List<Object> time(Duration duration) {
        return List.of(duration.toMillis(), TimeUnit.MILLISECONDS);
    }
}
