/**
 * Programs of the machine and of the JDK.
 */
@NullMarked
package io.stablemint.testsupport.process;

import org.jspecify.annotations.NullMarked;
