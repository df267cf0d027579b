/**
 * Several merchants in one application on the real server, each with its own settings, keys or rules, and calls inside a
 * transaction.
 */
@NullMarked
package io.stablemint.systemtests.merchants;

import org.jspecify.annotations.NullMarked;
