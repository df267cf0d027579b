/**
 * Several merchants in one application on the real server, each with settings, keys or rules of its own, and what becomes of
 * calls inside a transaction.
 */
@NullMarked
package io.stablemint.systemtests.merchants;

import org.jspecify.annotations.NullMarked;
