/** Tests of what applications use. */
@NullMarked
package io.stablemint.client.request;

import org.jspecify.annotations.NullMarked;
