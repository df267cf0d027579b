/**
 * The languages of the pages: which one a reader gets, and the texts in each.
 *
 * <p>Promise: a page is in one language only, and every text exists in all languages. Responses of the API and log records are in English.
 */
@NullMarked
package io.stablemint.orders.web.language;

import org.jspecify.annotations.NullMarked;
