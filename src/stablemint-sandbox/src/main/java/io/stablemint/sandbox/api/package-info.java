/**
 * The API for partners. It checks requests in a fixed order, creates sessions and withdrawals, answers with JSON, and
 * injects the faults that scripts define.
 */
@NullMarked
package io.stablemint.sandbox.api;

import org.jspecify.annotations.NullMarked;
