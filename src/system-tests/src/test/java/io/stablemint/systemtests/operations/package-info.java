/** What operators do about payments with problems, on a real server with a database that tests change and stop. */
@NullMarked
package io.stablemint.systemtests.operations;

import org.jspecify.annotations.NullMarked;
