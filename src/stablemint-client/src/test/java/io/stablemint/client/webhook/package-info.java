/** Tests of notifications, from the raw bytes to the observer. */
@NullMarked
package io.stablemint.client.webhook;

import org.jspecify.annotations.NullMarked;
