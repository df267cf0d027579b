package io.stablemint.orders.web.bad.wire;

import io.stablemint.client.wire.StableMintService;

record WiredPage(StableMintService service) {}
