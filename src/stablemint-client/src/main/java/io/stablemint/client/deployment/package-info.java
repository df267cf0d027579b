/**
 * What happens when an application that holds the client is deployed: merchants become beans, and wrong settings stop the
 * application with all problems in one message.
 *
 * <p>Nothing else of the client knows this package.
 */
@NullMarked
package io.stablemint.client.deployment;

import org.jspecify.annotations.NullMarked;
