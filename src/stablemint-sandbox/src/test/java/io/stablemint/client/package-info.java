/** Stands for the client, which the sandbox must not know. */
@NullMarked
package io.stablemint.client;

import org.jspecify.annotations.NullMarked;
