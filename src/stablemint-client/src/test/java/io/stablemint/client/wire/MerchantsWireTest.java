package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Scripts;
import io.stablemint.client.signing.MessageSigner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MerchantsWireTest {

    @Test
    void merchantUsesItsOwnSettings_andInheritsTheOthers() throws Exception {
        try (Peer home = Peer.playing(Scripts.session200());
                Peer europe = Peer.playing(Scripts.session200())) {
            Map<String, String> settings = Fixtures.settings(home);
            settings.put("stablemint.eu.base-url", europe.uri().toString());
            settings.put("stablemint.eu.api-key", "key-of-eu");
            try (Application application = Application.deploy(settings, Shop.class, SignerOfEurope.class)) {
                application.bean(Shop.class).sellAsBoth();
            }

            assertThat(home.received().get(0).header("ApiKey")).isEqualTo(Fixtures.API_KEY);
            assertThat(europe.received().get(0).header("ApiKey")).isEqualTo("key-of-eu");
            assertThat(Base64.getDecoder().decode(europe.received().get(0).header("Signature")))
                    .containsExactly(7);
            assertThat(home.received()).hasSize(1);
            assertThat(europe.received()).hasSize(1);
        }
    }

    /** Creates sessions for two merchants. */
    @ApplicationScoped
    public static class Shop {

        private final StableMint home;
        private final StableMint europe;

        @Inject
        public Shop(StableMint home, @Merchant("eu") StableMint europe) {
            this.home = home;
            this.europe = europe;
        }

        /** For the proxy. */
        @SuppressWarnings("NullAway")
        protected Shop() {
            this.home = null;
            this.europe = null;
        }

        public void sellAsBoth() {
            home.createHostedSession(Fixtures.hosted().build());
            europe.createHostedSession(Fixtures.hosted().build());
        }
    }

    /** Signs for one merchant, as a key service does. */
    @ApplicationScoped
    @Merchant("eu")
    public static class SignerOfEurope implements MessageSigner {
        @Override
        public byte[] sign(byte[] message) {
            return new byte[] {7};
        }
    }
}
