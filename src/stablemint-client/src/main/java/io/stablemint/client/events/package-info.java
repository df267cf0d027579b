/**
 * The CDI events about the client's own work, for metrics, audit and late answers.
 *
 * <p>Beans of every module of the application can observe them. {@code LateAnswer}, and the {@code AttemptFinished} of an attempt
 * that its caller no longer waited for, are fired on a thread of the client, not on the caller's.
 *
 * <p>No event contains a secret or personal data, except the answer in {@code LateAnswer}.
 */
@NullMarked
package io.stablemint.client.events;

import org.jspecify.annotations.NullMarked;
