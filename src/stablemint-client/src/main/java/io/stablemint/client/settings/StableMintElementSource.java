package io.stablemint.client.settings;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Provides the settings in the element {@code <stableMint>} of Open Liberty's {@code server.xml}, if the server has the feature
 * {@code usr:stableMint-1.0}. The feature offers them in JNDI: a supplier of a map, which is complete and does not change.
 */
public class StableMintElementSource implements ConfigSource {

    /** Above system properties (400), below variables of server.xml (500). */
    private static final int ORDINAL = 450;

    private static final String JNDI_NAME = "stablemint/settings";
    private static final String PREFIX = "stablemint.";

    /** Open Liberty sets it; on other servers nobody offers the element. */
    private static final boolean ON_LIBERTY = System.getProperty("wlp.server.name") != null;

    private final Supplier<@Nullable Object> lookup;
    private volatile @Nullable Supplier<?> element;

    /** For MicroProfile Config. */
    public StableMintElementSource() {
        this(StableMintElementSource::lookUp);
    }

    /**
     * A source that gets the feature's object like this.
     *
     * @param lookup gives null as long as there is no such object
     */
    StableMintElementSource(Supplier<@Nullable Object> lookup) {
        this.lookup = lookup;
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public String getName() {
        return "<stableMint> in server.xml";
    }

    @Override
    public Set<String> getPropertyNames() {
        Set<String> names = new TreeSet<>();
        settings().keySet().forEach(name -> names.add(String.valueOf(name)));
        return names;
    }

    @Override
    public @Nullable String getValue(String key) {
        return key.startsWith(PREFIX) && settings().get(key) instanceof String value ? value : null;
    }

    private Map<?, ?> settings() {
        Supplier<?> found = element;
        if (found == null && lookup.get() instanceof Supplier<?> offered) {
            found = offered;
            element = found;
        }
        return found != null && found.get() instanceof Map<?, ?> settings ? settings : Map.of();
    }

    /** The name is a constant, so nobody from outside chooses what is looked up. */
    @SuppressWarnings("BanJNDI")
    private static @Nullable Object lookUp() {
        if (!ON_LIBERTY) {
            return null;
        }
        try {
            return InitialContext.doLookup(JNDI_NAME);
        } catch (NamingException withoutTheFeature) {
            return null;
        }
    }
}
