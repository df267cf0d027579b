package io.stablemint.client.wire;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.client.settings.Credentials;
import io.stablemint.client.settings.Reloadable;
import io.stablemint.client.settings.Settings;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.TimeSource;
import io.stablemint.client.signing.MessageSigner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.config.ConfigProvider;

/** Opens a facade for each merchant, and closes it with the application. */
@ApplicationScoped
public class StableMintProducer {

    private final CallExecutor executor;
    private final JsonCodec json;
    private final TransactionStatus transactions;
    private final TimeSource time;
    private final Instance<MessageSigner> signers;

    /**
     * Made by CDI.
     *
     * @param executor makes the calls of all merchants
     * @param json reads and writes the bodies
     * @param transactions tells whether a call would hold a transaction's locks
     * @param time the clock for timestamps and deadlines
     * @param signers the application's own signers, one for each merchant that has one
     */
    @Inject
    public StableMintProducer(
            CallExecutor executor,
            JsonCodec json,
            TransactionStatus transactions,
            TimeSource time,
            @Any Instance<MessageSigner> signers) {
        this.executor = executor;
        this.json = json;
        this.transactions = transactions;
        this.time = time;
        this.signers = signers;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected StableMintProducer() {
        this.executor = null;
        this.json = null;
        this.transactions = null;
        this.time = null;
        this.signers = null;
    }

    /**
     * The bean of the application that is being called. By CDI, which takes the bean manager of the class that asks: on
     * Payara, a bean that an extension added gets an {@code Instance} that sees no other beans.
     *
     * @return the bean
     */
    public static StableMintProducer ofThisApplication() {
        return CDI.current().select(StableMintProducer.class).get();
    }

    /** {@return the default merchant, whom {@code @Inject StableMint} gives} */
    @Produces
    @ApplicationScoped
    public StableMint defaultMerchant() {
        return open("");
    }

    /**
     * Makes the facade of a merchant, with the settings of this moment.
     *
     * @param merchant its name; empty for the default
     * @return the facade, to be closed with {@link #close}
     * @throws io.stablemint.client.error.ConfigurationException with all problems of the settings
     */
    public StableMint open(String merchant) {
        SettingsReader reader = new SettingsReader(ConfigProvider.getConfig(), time);
        Settings settings = reader.settings(merchant);
        Reloadable<Credentials> credentials = credentials(reader, merchant);
        SigningFilter filter = new SigningFilter(credentials, time);
        return new RemoteStableMint(
                new RestClient(settings, filter),
                new CallFactory(settings, credentials, json, transactions, time),
                new AnswerValidator(json, settings.allowedHosts()),
                executor);
    }

    /**
     * Closes the facade's connections. Static: asking for this bean when the application ends would create it again.
     *
     * @param facade one of {@link #open} or {@link #defaultMerchant}; others are ignored
     */
    public static void close(@Disposes StableMint facade) {
        if (facade instanceof RemoteStableMint remote) {
            remote.close();
        }
    }

    private Reloadable<Credentials> credentials(SettingsReader reader, String merchant) {
        Annotation qualifier = merchant.isEmpty() ? Default.Literal.INSTANCE : Merchant.Literal.of(merchant);
        Instance<MessageSigner> signer = signers.select(qualifier);
        return signer.isResolvable() ? reader.credentials(merchant, signer.get()) : reader.credentials(merchant);
    }
}
