/**
 * HTTP requests without checked exceptions, and free ports on loopback.
 */
@NullMarked
package io.stablemint.testsupport.http;

import org.jspecify.annotations.NullMarked;
