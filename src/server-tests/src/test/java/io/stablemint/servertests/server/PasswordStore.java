package io.stablemint.servertests.server;

/** A server that keeps passwords for its applications, and offers them to MicroProfile Config by their names. */
public interface PasswordStore {

    void storePassword(String name, String password);

    void removePassword(String name);
}
