package io.stablemint.client.settings;

import io.stablemint.client.signing.CorrettoProvider;
import io.stablemint.client.signing.MessageSigner;
import io.stablemint.client.signing.RsaSigner;
import io.stablemint.client.signing.Secret;
import io.stablemint.client.signing.SignatureProvider;
import io.stablemint.client.signing.SigningKey;
import io.stablemint.client.signing.UnusableKeyException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the credentials of one merchant, in two steps: what is written, and what can be signed with. */
final class CredentialsReader {

    private static final List<String> KEYS = List.of("private-key", "private-key-file", "keystore-file");

    /** What fits into a header. */
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");

    private final SettingLookup lookup;
    private final @Nullable MessageSigner external;

    /** With the application's own signer, or without one. */
    CredentialsReader(SettingLookup lookup, @Nullable MessageSigner external) {
        this.lookup = lookup;
        this.external = external;
    }

    CredentialInputs inputs() {
        Secret apiKey = SecretFiles.require(lookup, "api-key");
        if (!apiKey.reveal().isEmpty() && !PRINTABLE.matcher(apiKey.reveal()).matches()) {
            lookup.problem(lookup.named("api-key") + " has characters that do not fit into a header; copy it again.");
        }
        return new CredentialInputs(
                apiKey, SecretFiles.require(lookup, "api-secret-key"), external == null ? key() : KeyInput.NONE);
    }

    Optional<Credentials> load(CredentialInputs inputs) {
        return signer(inputs.key()).map(signer -> new Credentials(inputs.apiKey(), inputs.apiSecret(), signer));
    }

    private KeyInput key() {
        Optional<Setting> setting = lookup.findOneOf(KEYS);
        if (setting.isEmpty()) {
            lookup.problem("The private key is missing; set " + lookup.named("private-key") + ", "
                    + lookup.named("private-key-file") + " or " + lookup.named("keystore-file") + ".");
            return KeyInput.NONE;
        }
        return setting.get().name().endsWith("keystore-file") ? inKeystore(setting.get()) : inPem(setting.get());
    }

    private KeyInput inPem(Setting setting) {
        Secret content =
                setting.name().endsWith("-file") ? SecretFiles.content(lookup, setting) : Secret.of(setting.value());
        Secret password = SecretFiles.find(lookup, "private-key-password").orElse(Secret.of(""));
        return new KeyInput(setting.name(), content, password, "");
    }

    private KeyInput inKeystore(Setting setting) {
        String alias = lookup.text("keystore-alias", "");
        if (alias.isEmpty()) {
            lookup.problem(
                    lookup.named("keystore-alias") + " is missing; set the name of the key in " + setting.name() + ".");
        }
        Secret password = SecretFiles.require(lookup, "keystore-password");
        return new KeyInput(setting.name(), SecretFiles.content(lookup, setting), password, alias);
    }

    private Optional<MessageSigner> signer(KeyInput key) {
        if (external != null) {
            return Optional.of(external);
        }
        if (key.isNone()
                || key.content().reveal().isEmpty()
                || !lookup.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(signer(key.load()));
        } catch (UnusableKeyException unusable) {
            lookup.problem(key.setting() + " " + unusable.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** The provider that the settings name, or the fastest that is there and works with the key. */
    private MessageSigner signer(SigningKey key) {
        Optional<Setting> chosen = lookup.find("signature-provider").filter(setting -> !"auto".equals(setting.value()));
        if (chosen.isPresent()) {
            return RsaSigner.tested(key, provider(chosen.get()));
        }
        return CorrettoProvider.find(classLoader(), SettingsLog::providerNotUsed)
                .map(corretto -> RsaSigner.preferring(corretto, key))
                .orElseGet(() -> RsaSigner.tested(key, SignatureProvider.ofTheJvm()));
    }

    private SignatureProvider provider(Setting chosen) {
        try {
            return SignatureProvider.named(chosen.value());
        } catch (UnusableKeyException unknown) {
            lookup.problem(chosen.name() + " " + unknown.getMessage() + ".");
            return SignatureProvider.ofTheJvm();
        }
    }

    private static ClassLoader classLoader() {
        ClassLoader ofTheApplication = Thread.currentThread().getContextClassLoader();
        return ofTheApplication == null ? CredentialsReader.class.getClassLoader() : ofTheApplication;
    }
}
