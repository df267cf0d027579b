/**
 * What system tests and benchmarks share: they start the product's processes with it, and talk to them.
 *
 * <p>Knows the product by its files and URLs only. Everything listens on loopback.
 */
@NullMarked
package io.stablemint.testsupport;

import org.jspecify.annotations.NullMarked;
