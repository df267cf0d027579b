package io.stablemint.orders.storage;

/** Another transaction changed the row after this one had read it. Nothing was written: retry the whole transaction. */
public final class ConcurrentUpdateException extends RuntimeException {

    public ConcurrentUpdateException(String row) {
        super(row + " was changed by another transaction; nothing was written.");
    }
}
