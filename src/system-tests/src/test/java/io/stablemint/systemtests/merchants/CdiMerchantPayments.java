package io.stablemint.systemtests.merchants;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.systemtests.placements.SampleRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Has some merchants injected, and looks up the others. */
@ApplicationScoped
public class CdiMerchantPayments implements MerchantPayments {

    @Inject
    StableMint home;

    @Inject
    @Merchant("eu")
    StableMint europe;

    @Inject
    @Merchant("vault")
    StableMint vault;

    @Any
    @Inject
    Instance<StableMint> others;

    @Override
    public String createSession(String merchant) {
        return client(merchant)
                .createHostedSession(SampleRequest.oneEuro())
                .url()
                .toString();
    }

    private StableMint client(String merchant) {
        return switch (merchant) {
            case "" -> home;
            case "eu" -> europe;
            case "vault" -> vault;
            default -> others.select(Merchant.Literal.of(merchant)).get();
        };
    }
}
