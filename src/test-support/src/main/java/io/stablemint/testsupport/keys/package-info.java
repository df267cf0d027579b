/**
 * RSA keys that are generated for one run, and the PEM files that hold them.
 */
@NullMarked
package io.stablemint.testsupport.keys;

import org.jspecify.annotations.NullMarked;
