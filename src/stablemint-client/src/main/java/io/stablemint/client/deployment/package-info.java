/**
 * The deployment of an application with the client: merchants become beans, and wrong settings stop the application with all
 * problems in one message.
 *
 * <p>No other package of the client uses this one.
 */
@NullMarked
package io.stablemint.client.deployment;

import org.jspecify.annotations.NullMarked;
