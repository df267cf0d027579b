/** Tests of the error ids. */
@NullMarked
package io.stablemint.client.error;

import org.jspecify.annotations.NullMarked;
