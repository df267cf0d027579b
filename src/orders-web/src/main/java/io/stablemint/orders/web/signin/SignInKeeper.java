package io.stablemint.orders.web.signin;

import java.util.Optional;

/**
 * Holds the tokens, or that there are none.
 *
 * @param tokens nothing if no key is set
 */
public record SignInKeeper(Optional<SignInTokens> tokens) {}
