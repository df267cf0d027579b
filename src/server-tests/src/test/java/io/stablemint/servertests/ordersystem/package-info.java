/** The order system's EAR on other servers than Open Liberty, set up by the scripts in {@code src/system-tests/servers}. */
@NullMarked
package io.stablemint.servertests.ordersystem;

import org.jspecify.annotations.NullMarked;
