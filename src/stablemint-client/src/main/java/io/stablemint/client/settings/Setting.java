package io.stablemint.client.settings;

/**
 * One setting that is set.
 *
 * @param name the full name, as in the configuration
 * @param value its value; may be a secret
 */
record Setting(String name, String value) {

    /** Whether the value is the path of a file with the real value. */
    boolean isFile() {
        return name.endsWith("-file");
    }

    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return name;
    }
}
