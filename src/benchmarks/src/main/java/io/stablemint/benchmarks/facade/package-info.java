/**
 * A hosted session, end to end inside Open Liberty: our facade, what people would write instead, and the limit of the hardware.
 */
@NullMarked
package io.stablemint.benchmarks.facade;

import org.jspecify.annotations.NullMarked;
