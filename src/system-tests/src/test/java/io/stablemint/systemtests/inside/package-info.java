/** Tests that run inside the server, in the deployed EAR: what an application that injects the client sees. */
@NullMarked
package io.stablemint.systemtests.inside;

import org.jspecify.annotations.NullMarked;
