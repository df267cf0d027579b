/** A partner without our client: what its tests need is the sandbox and the JDK. */
@NullMarked
package io.stablemint.examples.http;

import org.jspecify.annotations.NullMarked;
