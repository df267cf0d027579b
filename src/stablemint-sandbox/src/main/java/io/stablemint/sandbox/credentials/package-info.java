/**
 * Creates credentials for local use. The files are readable by their owner only and are never overwritten.
 */
@NullMarked
package io.stablemint.sandbox.credentials;

import org.jspecify.annotations.NullMarked;
