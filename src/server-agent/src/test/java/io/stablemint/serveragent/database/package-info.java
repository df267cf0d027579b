/** Tests with a driver that fails as PostgreSQL's does. */
@NullMarked
package io.stablemint.serveragent.database;

import org.jspecify.annotations.NullMarked;
