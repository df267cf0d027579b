/**
 * The whole product: the EAR on a real Open Liberty, the sandbox in its own process, a real browser.
 *
 * <p>One server and one sandbox serve all tests of a run; no test may assume that there are no other orders.
 */
@NullMarked
package io.stablemint.systemtests;

import org.jspecify.annotations.NullMarked;
