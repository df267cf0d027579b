/**
 * The return values of the calls: Stable Mint's answers, checked before the application gets them.
 *
 * <p>A session's URL is https, without user info, and on an allowed host: redirecting a customer to it is safe. Times are
 * {@link java.time.Instant}s.
 */
@NullMarked
package io.stablemint.client.answer;

import org.jspecify.annotations.NullMarked;
