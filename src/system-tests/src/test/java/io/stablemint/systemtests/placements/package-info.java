/**
 * Where applications put the client: the same jar, unchanged, in every place that Jakarta EE has for it. Each place is a small
 * application, deployed to the real server, that takes one payment.
 */
@NullMarked
package io.stablemint.systemtests.placements;

import org.jspecify.annotations.NullMarked;
