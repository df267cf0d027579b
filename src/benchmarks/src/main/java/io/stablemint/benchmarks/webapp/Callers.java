package io.stablemint.benchmarks.webapp;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.net.http.HttpClient;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Creates the callers, and keeps what a good engineer would keep between calls. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container calls prepare() before anything else
public class Callers {

    private static final int CONNECTIONS = 50;

    @Inject
    StableMint accelerated;

    @Inject
    @Merchant("jdk")
    StableMint withJdk;

    private Jsonb jsonb;
    private HttpClient http;
    private Partner partner;
    private PreparedBody body;
    private SessionService service;

    @PostConstruct
    void prepare() {
        jsonb = JsonbBuilder.create();
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
        partner = Partner.configured(ConfigProvider.getConfig());
        body = PreparedBody.written(jsonb);
        service = RestClientBuilder.newBuilder()
                .baseUri(partner.sessions())
                .property("resteasy.connectionPoolSize", CONNECTIONS)
                .build(SessionService.class);
    }

    /** A caller for one thread. */
    Caller of(Variant variant) throws Exception {
        return switch (variant) {
            case HAND_WRITTEN_JDK -> new HandWrittenCaller(http, jsonb, partner, Signing.JDK);
            case HAND_WRITTEN_CORRETTO -> new HandWrittenCaller(http, jsonb, partner, Signing.CORRETTO);
            case FACADE_JDK -> new FacadeCaller(withJdk);
            case FACADE_CORRETTO -> new FacadeCaller(accelerated);
            case BARE_REST_CORRETTO -> new BareRestCaller(service, partner, body, Signing.CORRETTO);
            case SOCKET_CORRETTO -> new SocketCaller(partner, body, Signing.CORRETTO);
        };
    }

    @PreDestroy
    void close() throws Exception {
        jsonb.close();
        service.close();
    }
}
