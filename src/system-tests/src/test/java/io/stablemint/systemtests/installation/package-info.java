/** The server package, installed and operated as docs/runbook.md says, with nothing of the build but the zip. */
@NullMarked
package io.stablemint.systemtests.installation;

import org.jspecify.annotations.NullMarked;
