/**
 * What the platform's own trace shows of secrets. An operator who looks for a fault may switch it on, and sends the file to somebody else.
 */
@NullMarked
package io.stablemint.systemtests.trace;

import org.jspecify.annotations.NullMarked;
