/** Tests of what applications use. */
@NullMarked
package io.stablemint.client;

import org.jspecify.annotations.NullMarked;
