package io.stablemint.testsupport.postgresql;

/** A database that runs until it is closed. */
public interface DatabaseServer extends AutoCloseable {

    /** Where it can be reached. */
    Database database();

    @Override
    void close();
}
