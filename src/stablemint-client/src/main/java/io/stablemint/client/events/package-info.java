/**
 * What the client publishes about its own work as CDI events, for metrics, audit and late answers.
 *
 * <p>Events are heard in the whole application: by beans of EAR/lib, and by those of every WAR, also of one that did not call.
 * {@code AttemptFinished} and {@code LateAnswer} come on a thread of the platform's, not on the caller's.
 *
 * <p>Nothing published here is a secret or about a person.
 */
@NullMarked
package io.stablemint.client.events;

import org.jspecify.annotations.NullMarked;
