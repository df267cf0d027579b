package io.stablemint.orders.web.violations.wire;

import io.stablemint.client.wire.StableMintService;

record PageWithRestClient(StableMintService service) {}
