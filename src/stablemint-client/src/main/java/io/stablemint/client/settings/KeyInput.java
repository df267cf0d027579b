package io.stablemint.client.settings;

import io.stablemint.client.signing.PrivateKeys;
import io.stablemint.client.signing.Secret;
import io.stablemint.client.signing.SigningKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text or file with the private key; equal when it need not be loaded again.
 *
 * @param setting the name of its setting; empty when the application has its own signer
 * @param content of the file or the setting; a file's bytes as ISO-8859-1
 * @param password empty for none
 * @param alias the name of the key in a key store; empty for PEM
 */
record KeyInput(String setting, Secret content, Secret password, String alias) {

    static final List<String> SETTINGS = List.of("private-key", "private-key-file", "keystore-file");
    private static final Secret EMPTY = Secret.of("");

    static final KeyInput NONE = new KeyInput("", EMPTY, EMPTY, "");

    static KeyInput read(SettingLookup lookup) {
        Optional<Setting> setting = lookup.findOneOf(SETTINGS);
        if (setting.isEmpty()) {
            lookup.problem("The private key is missing; set " + lookup.named("private-key") + ", "
                    + lookup.named("private-key-file") + " or " + lookup.named("keystore-file") + ".");
            return NONE;
        }
        return setting.get().name().endsWith("keystore-file")
                ? inKeystore(lookup, setting.get())
                : inPem(lookup, setting.get());
    }

    private static KeyInput inPem(SettingLookup lookup, Setting setting) {
        Secret content = setting.isFile() ? lookup.fileContent(setting) : Secret.of(setting.value());
        Secret password = lookup.findSecret("private-key-password").orElse(EMPTY);
        return new KeyInput(setting.name(), content, password, "");
    }

    private static KeyInput inKeystore(SettingLookup lookup, Setting setting) {
        String alias = lookup.text("keystore-alias", "");
        if (alias.isEmpty()) {
            lookup.problem(
                    lookup.named("keystore-alias") + " is missing; set the name of the key in " + setting.name() + ".");
        }
        Secret password = lookup.requireSecret("keystore-password");
        return new KeyInput(setting.name(), lookup.fileContent(setting), password, alias);
    }

    SigningKey load() {
        if (!alias.isEmpty()) {
            return PrivateKeys.fromKeyStore(content.reveal().getBytes(StandardCharsets.ISO_8859_1), password, alias);
        }
        return password.equals(EMPTY) ? PrivateKeys.fromPem(content) : PrivateKeys.fromPem(content, password);
    }
}
