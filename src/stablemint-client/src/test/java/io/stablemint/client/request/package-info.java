/** Tests of the requests and their checks. */
@NullMarked
package io.stablemint.client.request;

import org.jspecify.annotations.NullMarked;
