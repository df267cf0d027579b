/**
 * The control page: shows people what the sandbox has received and sent, and lets them act on it. Its pages work without
 * scripts; the script only reloads what has changed. Only this machine can open it.
 */
@NullMarked
package io.stablemint.sandbox.controlpage;

import org.jspecify.annotations.NullMarked;
