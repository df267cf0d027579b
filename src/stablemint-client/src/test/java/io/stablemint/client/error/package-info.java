/** Tests of what applications use. */
@NullMarked
package io.stablemint.client.error;

import org.jspecify.annotations.NullMarked;
