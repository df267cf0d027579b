package io.stablemint.orders.statement;

/** The states of a statement. */
public enum StatementState {
    /** The file is being uploaded. */
    UPLOADING,
    /** An operator has to say what its columns mean. */
    UNMAPPED,
    /** A job matches its lines with our payment attempts. */
    MATCHING,
    /** A job compares our paid payment attempts with its lines. */
    COMPARING,
    DONE,
    /** It could not be read. It has to be uploaded again. */
    FAILED;

    /** Whether a job works on it. */
    public boolean isRunning() {
        return this == MATCHING || this == COMPARING;
    }
}
