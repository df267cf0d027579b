package io.stablemint.orders.web.page;

import io.stablemint.orders.web.language.Language;
import io.stablemint.orders.web.request.PageAddress;
import java.util.Locale;

/**
 * The values that the layout of every page needs. Templates use it as {@code layout}.
 *
 * @param contextPath the first part of every link's path, such as {@code /shop}; empty if the shop is at the server's root
 * @param signedIn whether the user is signed in
 * @param pieces the number of pieces in the basket
 * @param locale the language of the texts and the format of numbers and dates
 * @param address where the reader is after switching the language
 */
public record LayoutModel(String contextPath, boolean signedIn, int pieces, Locale locale, PageAddress address) {

    public Language language() {
        return Language.of(locale);
    }
}
