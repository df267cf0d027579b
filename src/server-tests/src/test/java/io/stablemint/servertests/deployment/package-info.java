/** What happens when an application with the client is deployed, removed and deployed again, on each server. */
@NullMarked
package io.stablemint.servertests.deployment;

import org.jspecify.annotations.NullMarked;
