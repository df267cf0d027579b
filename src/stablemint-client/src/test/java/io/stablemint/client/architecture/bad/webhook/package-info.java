/** Classes that break the rules, to show that the rules fail. */
@NullMarked
package io.stablemint.client.architecture.bad.webhook;

import org.jspecify.annotations.NullMarked;
