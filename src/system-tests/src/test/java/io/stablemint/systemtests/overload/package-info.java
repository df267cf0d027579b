/**
 * More checkouts or notifications than a server takes: notifications are still accepted, further checkouts are rejected before they store anything, and
 * nothing that was accepted is lost.
 */
@NullMarked
package io.stablemint.systemtests.overload;

import org.jspecify.annotations.NullMarked;
