package io.stablemint.orders.web.bad.facade;

import io.stablemint.client.StableMint;

record PayingPage(StableMint stableMint) {}
