/** Tests of what is checked when an application is deployed. */
@NullMarked
package io.stablemint.client.deployment;

import org.jspecify.annotations.NullMarked;
