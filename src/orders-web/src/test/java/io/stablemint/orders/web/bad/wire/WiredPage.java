package io.stablemint.orders.web.bad.wire;

import io.stablemint.client.wire.StableMintRestClient;

record WiredPage(StableMintRestClient service) {}
