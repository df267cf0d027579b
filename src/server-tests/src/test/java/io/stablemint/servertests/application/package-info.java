/** The applications that are deployed: as small as one that takes payments can be. */
@NullMarked
package io.stablemint.servertests.application;

import org.jspecify.annotations.NullMarked;
