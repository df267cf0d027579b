/** Test doubles of the partner: an HTTP client with its own signing code, and the webhook endpoint. */
@NullMarked
package io.stablemint.sandbox.testing;

import org.jspecify.annotations.NullMarked;
