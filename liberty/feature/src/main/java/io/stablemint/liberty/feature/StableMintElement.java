package io.stablemint.liberty.feature;

import java.util.Map;
import java.util.function.Supplier;

/**
 * An OSGi component that Open Liberty configures with the element, and reconfigures when it changes. It supplies the client's
 * settings; each result is complete and does not change.
 *
 * <p>Not a map itself: the text of a map has its values, and some of these are secrets.
 */
public class StableMintElement implements Supplier<Map<String, String>> {

    private volatile Map<String, String> settings = Map.of();

    /** For the OSGi framework. */
    public StableMintElement() {}

    /** Called at activation and after each change. */
    protected void configure(Map<String, Object> properties) {
        settings = new ElementSettings(properties, Password.DECODER).read();
    }

    @Override
    public Map<String, String> get() {
        return settings;
    }
}
