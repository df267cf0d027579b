/** In-container tests: they run inside the server, in the deployed EAR, with beans injected. */
@NullMarked
package io.stablemint.systemtests.incontainer;

import org.jspecify.annotations.NullMarked;
