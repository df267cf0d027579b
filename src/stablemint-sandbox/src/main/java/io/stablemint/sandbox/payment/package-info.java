/**
 * What a customer can do with a session, and what the partner is told about it. Each act happens at most once.
 */
@NullMarked
package io.stablemint.sandbox.payment;

import org.jspecify.annotations.NullMarked;
