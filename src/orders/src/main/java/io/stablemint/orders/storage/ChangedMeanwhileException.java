package io.stablemint.orders.storage;

/** Somebody else changed the row between reading and writing; nothing was written. Read again and decide again. */
public final class ChangedMeanwhileException extends RuntimeException {

    public ChangedMeanwhileException(String what) {
        super(what + " was changed by somebody else meanwhile; nothing was written.");
    }
}
