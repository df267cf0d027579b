/** The rules of who may know whom, each with an example that breaks it. */
@NullMarked
package io.stablemint.sandbox.architecture;

import org.jspecify.annotations.NullMarked;
