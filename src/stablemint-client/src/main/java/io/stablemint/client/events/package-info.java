/**
 * What the client publishes about its own work as CDI events, for metrics, audit and late answers.
 *
 * <p>Nothing published here is a secret or about a person.
 */
@NullMarked
package io.stablemint.client.events;

import org.jspecify.annotations.NullMarked;
