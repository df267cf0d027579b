/** The architecture rules: which package may depend on which. Each rule has an example that breaks it. */
@NullMarked
package io.stablemint.sandbox.architecture;

import org.jspecify.annotations.NullMarked;
