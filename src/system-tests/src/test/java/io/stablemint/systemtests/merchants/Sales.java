package io.stablemint.systemtests.merchants;

/** Sells for one EUR, as one of the merchants. */
public interface Sales {

    /** The checkout URL; the default merchant has no name. */
    String sellAs(String merchant);
}
