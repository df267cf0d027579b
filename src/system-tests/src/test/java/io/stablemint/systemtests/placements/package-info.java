/**
 * Where applications put the client: the same jar in every place that Jakarta EE has for it. Each place is a small application on
 * the real server that creates one session.
 */
@NullMarked
package io.stablemint.systemtests.placements;

import org.jspecify.annotations.NullMarked;
