/** Where the client's events are heard on the real server: in the WAR that called, wherever the client's jar is. */
@NullMarked
package io.stablemint.systemtests.events;

import org.jspecify.annotations.NullMarked;
