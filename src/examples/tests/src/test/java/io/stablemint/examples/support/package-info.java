/** What several tests need: plain HTTP, JSON, the sandbox's control routes, log records. */
@NullMarked
package io.stablemint.examples.support;

import org.jspecify.annotations.NullMarked;
