package io.stablemint.orders.web.violations.wire;

import io.stablemint.client.wire.StableMintRestClient;

record PageWithRestClient(StableMintRestClient service) {}
