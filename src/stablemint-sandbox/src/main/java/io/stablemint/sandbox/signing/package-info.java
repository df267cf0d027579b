/**
 * The two signatures of the contract and their keys in PEM format: requests of the partner are verified, webhooks are
 * signed. Uses only the JDK and shares no code with the client, so that the same bug cannot be on both sides.
 */
@NullMarked
package io.stablemint.sandbox.signing;

import org.jspecify.annotations.NullMarked;
