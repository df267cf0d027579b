package io.stablemint.orders.web.violations.facade;

import io.stablemint.client.StableMint;

record PageWithStableMint(StableMint stableMint) {}
