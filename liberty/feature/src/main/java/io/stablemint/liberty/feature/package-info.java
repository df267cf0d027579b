/**
 * The element {@code <stableMint>} of Open Liberty's {@code server.xml}.
 *
 * <p>It gives the settings, with decoded passwords, to the Stable Mint client through JNDI, in types of the JDK only; after each
 * change of the configuration as a whole.
 */
@NullMarked
package io.stablemint.liberty.feature;

import org.jspecify.annotations.NullMarked;
