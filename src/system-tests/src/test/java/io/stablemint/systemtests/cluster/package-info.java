/** Several servers, one database: what one of them leaves behind, another one finishes. */
@NullMarked
package io.stablemint.systemtests.cluster;

import org.jspecify.annotations.NullMarked;
