/**
 * The OpenAPI description of Stable Mint's API and webhooks, for partners in any language. Tests hold it against the
 * golden data and against what the sandbox accepts and sends.
 */
@NullMarked
package io.stablemint.sandbox.openapi;

import org.jspecify.annotations.NullMarked;
