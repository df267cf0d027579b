package io.stablemint.systemtests.merchants;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.systemtests.placements.OneEuro;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Knows some merchants by injection, and looks the others up by program. */
@ApplicationScoped
public class PlainSales implements Sales {

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
    public String sellAs(String merchant) {
        return client(merchant).createHostedSession(OneEuro.request()).url().toString();
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
