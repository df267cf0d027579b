/**
 * The processes and servers that a run starts, on loopback and free ports only, each with a folder of its own.
 *
 * <p>Whatever is started here is ended by its {@code close()}, by its process, never by a name.
 */
@NullMarked
package io.stablemint.benchmarks.servers;

import org.jspecify.annotations.NullMarked;
