/**
 * Databases for order systems: a real PostgreSQL, which a test can stop and start again, a pair of them of which one can be killed, and H2 in
 * a file.
 */
@NullMarked
package io.stablemint.testsupport.postgresql;

import org.jspecify.annotations.NullMarked;
