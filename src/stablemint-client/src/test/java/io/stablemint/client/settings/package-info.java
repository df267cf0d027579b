/** Settings, at deployment and while they change. */
@NullMarked
package io.stablemint.client.settings;

import org.jspecify.annotations.NullMarked;
