/** User journeys in a real browser. */
@NullMarked
package io.stablemint.systemtests.browser;

import org.jspecify.annotations.NullMarked;
