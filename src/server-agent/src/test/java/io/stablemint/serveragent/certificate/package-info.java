/** Tests with certificates that the JDK's keytool generates. */
@NullMarked
package io.stablemint.serveragent.certificate;

import org.jspecify.annotations.NullMarked;
