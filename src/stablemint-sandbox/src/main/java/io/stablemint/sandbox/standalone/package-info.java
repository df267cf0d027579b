/**
 * The sandbox as a standalone program ({@code java -jar}), on an embedded HTTP server.
 */
@NullMarked
package io.stablemint.sandbox.standalone;

import org.jspecify.annotations.NullMarked;
