/**
 * A real PostgreSQL, which a test can stop and start again.
 */
@NullMarked
package io.stablemint.testsupport.postgresql;

import org.jspecify.annotations.NullMarked;
