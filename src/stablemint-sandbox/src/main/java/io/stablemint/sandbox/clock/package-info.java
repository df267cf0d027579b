/**
 * The sandbox's clock, which can be moved. Everything in the sandbox that needs the time reads this clock; delays run in
 * real time.
 */
@NullMarked
package io.stablemint.sandbox.clock;

import org.jspecify.annotations.NullMarked;
