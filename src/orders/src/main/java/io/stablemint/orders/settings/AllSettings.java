package io.stablemint.orders.settings;

/** The groups of settings, read together, so that all problems are in one message. */
record AllSettings(OrderSettings orders, SignInLimits signIn, RetentionSettings retention) {}
