/** Classes that break the rules, so that the rules are seen to fail. */
@NullMarked
package io.stablemint.client.architecture.bad.error;

import org.jspecify.annotations.NullMarked;
