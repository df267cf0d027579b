/**
 * The two signatures of the contract, and the keys in PEM that they need: partner requests are verified, webhooks are
 * signed. Pure Java; shares no code with the client, so that a bug on one side cannot hide on the other.
 */
@NullMarked
package io.stablemint.sandbox.signing;

import org.jspecify.annotations.NullMarked;
