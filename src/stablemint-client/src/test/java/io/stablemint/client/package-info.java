/** Tests of the API. */
@NullMarked
package io.stablemint.client;

import org.jspecify.annotations.NullMarked;
