package io.stablemint.orders.settings;

import java.time.Duration;

/**
 * The limits on password attempts ({@code orders.sign-in-…}).
 *
 * @param tries wrong passwords for one account from one address before the next attempt has to wait
 * @param interval after this time one more attempt is possible
 * @param knownFor how long an address is known after somebody has signed in there
 */
public record SignInLimits(int tries, Duration interval, Duration knownFor) {}
