/** Breaks rules, so that they are seen to fail. */
@NullMarked
package io.stablemint.testsupport.architecture.bad.http;

import org.jspecify.annotations.NullMarked;
