/**
 * The whole product from outside: the EAR on a real Open Liberty, the sandbox in a process of its own, a real browser.
 *
 * <p>One server and one sandbox serve all tests of a run; no test may assume that it is the only one who placed an order.
 */
@NullMarked
package io.stablemint.systemtests;

import org.jspecify.annotations.NullMarked;
