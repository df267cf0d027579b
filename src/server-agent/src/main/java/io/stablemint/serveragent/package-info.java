/**
 * Runs in the server's JVM before Open Liberty starts. It checks the settings that only the server knows: addresses, certificate,
 * database. If one is missing or wrong, the server does not start, and one message lists all problems.
 */
@NullMarked
package io.stablemint.serveragent;

import org.jspecify.annotations.NullMarked;
