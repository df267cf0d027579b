/** Tests of the agent: settings, certificates from the JDK's keytool, and a database that is simulated. */
@NullMarked
package io.stablemint.serveragent;

import org.jspecify.annotations.NullMarked;
