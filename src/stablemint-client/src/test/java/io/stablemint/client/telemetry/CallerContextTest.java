package io.stablemint.client.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import io.stablemint.client.signing.MessageSigner;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallerContextTest {

    // The scope is closed, although nothing refers to it.
    @SuppressWarnings("try")
    @Test
    void exchangeBelongsToTheCallersTrace() throws Exception {
        Span caller = SdkTracerProvider.builder()
                .build()
                .get("test")
                .spanBuilder("caller")
                .startSpan();
        Map<String, String> settings;
        try (Peer peer = Peer.playing(Scripts.session200())) {
            settings = Fixtures.settings(peer);
            settings.remove("stablemint.private-key");
            try (Application application = Application.deploy(settings, SignerThatRecordsTheSpan.class);
                    Scope current = caller.makeCurrent()) {
                application.stableMint().createHostedSession(Fixtures.hosted().build());

                SignerThatRecordsTheSpan signer = application.bean(SignerThatRecordsTheSpan.class);
                assertThat(signer.thread()).isNotEqualTo(Thread.currentThread().getName());
                assertThat(signer.span()).isEqualTo(caller.getSpanContext().getSpanId());
            }
        }
    }

    @Test
    void taskIsRunAsItIs_whenThePlatformHasNoOpenTelemetry() throws Exception {
        ClassLoader without = new ClassLoaderWithoutOpenTelemetry();
        Class<?> carrier = Class.forName(CallerContext.class.getName(), true, without);
        Runnable task = () -> {};

        assertThat(carrier.getClassLoader()).isSameAs(without);
        assertThat(carrier.getMethod("wrap", Runnable.class).invoke(null, task)).isSameAs(task);
        assertThat(CallerContext.wrap(task)).isNotSameAs(task);
    }

    @Test
    void containerCanReadTheObserver_whenThePlatformHasNoOpenTelemetry() throws Exception {
        Class<?> observer =
                Class.forName(TelemetryObserver.class.getName(), false, new ClassLoaderWithoutOpenTelemetry());

        assertThat(observer.getDeclaredFields()).isNotEmpty();
        assertThat(observer.getDeclaredMethods()).isNotEmpty();
        assertThat(observer.getDeclaredConstructors()).isNotEmpty();
    }

    /** Signs like the client, and records on which thread and in which span. */
    @ApplicationScoped
    public static class SignerThatRecordsTheSpan implements MessageSigner {

        private volatile String thread = "";
        private volatile String span = "";

        @Override
        public byte[] sign(byte[] message) {
            thread = Thread.currentThread().getName();
            span = Span.current().getSpanContext().getSpanId();
            try {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(TestKeys.pair().getPrivate());
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException impossible) {
                throw new AssertionError(impossible);
            }
        }

        public String thread() {
            return thread;
        }

        public String span() {
            return span;
        }
    }
}
