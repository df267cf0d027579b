/** The servers: each is started, stopped and given applications by its own command line, and found by its URL. */
@NullMarked
package io.stablemint.servertests.server;

import org.jspecify.annotations.NullMarked;
