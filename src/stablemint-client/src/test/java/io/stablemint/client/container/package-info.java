/** The client in a small container: CDI, MicroProfile REST Client, Config and Fault Tolerance, as on a server. */
@NullMarked
package io.stablemint.client.container;

import org.jspecify.annotations.NullMarked;
