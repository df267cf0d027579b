/** Connects to the database once before the server starts, so that a wrong address or password is one clear message. */
@NullMarked
package io.stablemint.serveragent.database;

import org.jspecify.annotations.NullMarked;
