/**
 * The sandbox as a WAR: it starts and stops with the web application and uses the server's managed threads.
 */
@NullMarked
package io.stablemint.sandbox.war;

import org.jspecify.annotations.NullMarked;
