/**
 * Finds out why the authentication of a request failed: tries the usual mistakes until one of them explains the headers
 * that were received. Results never contain the API secret or an API key.
 */
@NullMarked
package io.stablemint.sandbox.diagnosis;

import org.jspecify.annotations.NullMarked;
