/** What operators do about payments that did not go as they should, on a real server with a database that can be tampered with and stopped. */
@NullMarked
package io.stablemint.systemtests.desk;

import org.jspecify.annotations.NullMarked;
