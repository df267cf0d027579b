package io.stablemint.client.deployment;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.error.ErrorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;

/**
 * Creates the facades when the application starts, because it takes seconds to read keys and to build REST clients; the first
 * customer would wait for it. A bean, because the bean manager that Payara passes to an extension does not find the beans of
 * the application.
 */
@ApplicationScoped
public class FacadeInitializer {

    private static final Logger LOG = System.getLogger("io.stablemint.client");

    private final Instance<StableMint> facades;
    private final ClientExtension extension;

    /**
     * Made by CDI.
     *
     * @param facades the facades of all merchants
     * @param extension knows the merchants that the application injects
     */
    @Inject
    public FacadeInitializer(@Any Instance<StableMint> facades, ClientExtension extension) {
        this.facades = facades;
        this.extension = extension;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected FacadeInitializer() {
        this.facades = null;
        this.extension = null;
    }

    void initialize(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Platform.logLimits();
        if (extension.usesDefault()) {
            initialize(Default.Literal.INSTANCE);
        }
        extension.merchants().forEach(name -> initialize(Merchant.Literal.of(name)));
    }

    /**
     * The first call of a method creates the bean behind the proxy. Payara cannot always build a REST client while an EAR
     * starts (WELD-001325 in Jersey); then the first payment does.
     */
    private void initialize(Annotation qualifier) {
        try {
            String facade = facades.select(qualifier).get().toString();
            LOG.log(Level.DEBUG, facade);
        } catch (ConfigurationException wrong) {
            throw wrong;
        } catch (RuntimeException tooEarly) {
            LOG.log(
                    Level.INFO,
                    ErrorId.CLIENT_BUILT_LATER.say(
                            "The server could not build the client while the application started; the first call builds it: "
                                    + tooEarly),
                    tooEarly);
        }
    }
}
