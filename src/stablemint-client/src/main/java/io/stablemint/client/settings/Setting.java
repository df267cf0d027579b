package io.stablemint.client.settings;

/**
 * One setting that is set.
 *
 * @param name the full name, as it stands in the configuration
 * @param value what it is set to; may be a secret
 */
record Setting(String name, String value) {

    /** Without the value: it may be a secret. */
    @Override
    public String toString() {
        return name;
    }
}
