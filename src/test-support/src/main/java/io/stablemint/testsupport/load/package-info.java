/**
 * The same work on several threads at once.
 */
@NullMarked
package io.stablemint.testsupport.load;

import org.jspecify.annotations.NullMarked;
