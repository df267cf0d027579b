/** Rules about dependencies. */
@NullMarked
package io.stablemint.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
