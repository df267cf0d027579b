/** The client's events on the real server: they are observed in every WAR of the application, also if the client is in EAR/lib. */
@NullMarked
package io.stablemint.systemtests.events;

import org.jspecify.annotations.NullMarked;
