/** Tests of the settings, at deployment and when they change. */
@NullMarked
package io.stablemint.client.settings;

import org.jspecify.annotations.NullMarked;
