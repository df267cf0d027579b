/** Tests of the translation; that of the whole feature runs on a server, in the system tests. */
@NullMarked
package io.stablemint.liberty.feature;

import org.jspecify.annotations.NullMarked;
