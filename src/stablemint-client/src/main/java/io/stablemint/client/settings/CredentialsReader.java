package io.stablemint.client.settings;

import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.signing.MessageSigner;
import io.stablemint.client.signing.RsaSigner;
import io.stablemint.client.signing.Secret;
import io.stablemint.client.signing.SignatureProvider;
import io.stablemint.client.signing.SigningKey;
import io.stablemint.client.signing.UnusableKeyException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Reads the credentials of one merchant: first the texts in settings and files, then the key that they contain. */
final class CredentialsReader {

    /** The characters that a header can contain. */
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");

    private final SettingLookup lookup;
    private final @Nullable MessageSigner signer;
    private final Secret apiKey;
    private final Secret apiSecret;
    private final KeyInput key;

    private CredentialsReader(SettingLookup lookup, @Nullable MessageSigner signer) {
        this.lookup = lookup;
        this.signer = signer;
        this.apiKey = apiKey(lookup);
        this.apiSecret = lookup.requireSecret("api-secret-key");
        this.key = signer == null ? KeyInput.read(lookup) : KeyInput.NONE;
    }

    /** With the application's own signer, or with the private key in the settings. */
    static Reloadable.Reading<Credentials> read(Config config, String merchant, @Nullable MessageSigner signer) {
        CredentialsReader reader = new CredentialsReader(new SettingLookup(config, merchant), signer);
        return new Reloadable.Reading<>(List.of(reader.apiKey, reader.apiSecret, reader.key), reader::load);
    }

    private static Secret apiKey(SettingLookup lookup) {
        Secret apiKey = lookup.requireSecret("api-key");
        if (!apiKey.reveal().isEmpty() && !PRINTABLE.matcher(apiKey.reveal()).matches()) {
            lookup.problem(lookup.named("api-key") + " has characters that a header cannot contain; copy it again.");
        }
        return apiKey;
    }

    private Credentials load() {
        MessageSigner loaded = signer == null ? signerForKey() : signer;
        if (loaded == null || !lookup.problems().isEmpty()) {
            throw new ConfigurationException(lookup.problems());
        }
        return new Credentials(apiKey, apiSecret, loaded);
    }

    /** Null when there are problems, which the lookup has collected. */
    private @Nullable MessageSigner signerForKey() {
        if (!lookup.problems().isEmpty()) {
            return null;
        }
        try {
            return signerFor(key.load());
        } catch (UnusableKeyException unusable) {
            lookup.problem(key.setting() + " " + unusable.getMessage() + ".");
            return null;
        }
    }

    /** With the provider in the settings, or with the fastest one that is there and supports the key. */
    private MessageSigner signerFor(SigningKey loaded) {
        Optional<Setting> chosen = lookup.find("signature-provider").filter(setting -> !"auto".equals(setting.value()));
        if (chosen.isPresent()) {
            return RsaSigner.tested(loaded, provider(chosen.get()));
        }
        return SignatureProvider.corretto(classLoader(), CredentialsReader::logNotUsed)
                .map(corretto -> RsaSigner.preferring(corretto, loaded))
                .orElseGet(() -> RsaSigner.tested(loaded, SignatureProvider.ofTheJvm()));
    }

    private SignatureProvider provider(Setting chosen) {
        try {
            return SignatureProvider.named(chosen.value());
        } catch (UnusableKeyException unknown) {
            lookup.problem(chosen.name() + " " + unknown.getMessage() + ".");
            return SignatureProvider.ofTheJvm();
        }
    }

    private static void logNotUsed(String reason) {
        System.Logger logger = System.getLogger("io.stablemint.client");
        logger.log(
                Level.INFO,
                ErrorId.PROVIDER_NOT_USED.say(
                        "Amazon Corretto Crypto Provider is on the class path but cannot be loaded (" + reason
                                + "); the JVM's own providers sign."));
    }

    private static ClassLoader classLoader() {
        ClassLoader ofTheApplication = Thread.currentThread().getContextClassLoader();
        return ofTheApplication == null ? CredentialsReader.class.getClassLoader() : ofTheApplication;
    }
}
