/** What surrounds the deployed applications: the sandbox, and the views of a customer and an operator. */
@NullMarked
package io.stablemint.servertests.environment;

import org.jspecify.annotations.NullMarked;
