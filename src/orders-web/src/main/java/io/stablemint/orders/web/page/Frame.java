package io.stablemint.orders.web.page;

import java.util.Locale;

/**
 * What surrounds every page: where the shop is mounted, whether we know the visitor, and how much is in the basket.
 *
 * @param contextPath the path in front of every link, such as {@code /shop}; empty at the server's root
 * @param pieces in the basket
 * @param locale how numbers and dates are written
 */
public record Frame(String contextPath, boolean signedIn, int pieces, Locale locale) {}
