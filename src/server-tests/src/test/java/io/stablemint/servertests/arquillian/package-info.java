/** The server under test as an Arquillian container: one adapter for all servers. */
@NullMarked
package io.stablemint.servertests.arquillian;

import org.jspecify.annotations.NullMarked;
