/** Servers of the previous version are replaced one after the other by servers of this one, on one database, under load. */
@NullMarked
package io.stablemint.systemtests.upgrade;

import org.jspecify.annotations.NullMarked;
