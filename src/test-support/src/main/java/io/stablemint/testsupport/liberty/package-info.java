/**
 * Open Liberty servers: their folders, and their processes.
 *
 * <p>A server that is started here is ended by its {@code close()}, by its process, never by a name.
 */
@NullMarked
package io.stablemint.testsupport.liberty;

import org.jspecify.annotations.NullMarked;
