package io.stablemint.servertests.server;

/** Options that every server gets. */
final class JvmOptions {

    /** A collection clears what only soft references hold, so that class loaders can be counted. */
    static final String CLEAR_SOFT_REFERENCES = "-XX:SoftRefLRUPolicyMSPerMB=0";

    private JvmOptions() {}
}
