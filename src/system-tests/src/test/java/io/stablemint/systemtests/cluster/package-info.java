/**
 * Several Open Liberty servers with one PostgreSQL and one sandbox, which tests start and kill: what a killed server left unfinished,
 * another one finishes, and afterwards our database and the sandbox agree.
 */
@NullMarked
package io.stablemint.systemtests.cluster;

import org.jspecify.annotations.NullMarked;
