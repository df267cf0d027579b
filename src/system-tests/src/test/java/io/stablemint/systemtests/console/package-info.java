/** The operations console over HTTP: who may look, who may act, and what happens to forged, replayed and concurrent actions. */
@NullMarked
package io.stablemint.systemtests.console;

import org.jspecify.annotations.NullMarked;
