/**
 * The sandbox as a WAR: it lives as long as the web application, on the threads of the server.
 */
@NullMarked
package io.stablemint.sandbox.war;

import org.jspecify.annotations.NullMarked;
