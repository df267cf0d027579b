package io.stablemint.client.settings;

import io.stablemint.client.signing.KeyStores;
import io.stablemint.client.signing.PrivateKeys;
import io.stablemint.client.signing.Secret;
import io.stablemint.client.signing.SigningKey;
import java.nio.charset.StandardCharsets;

/**
 * A private key as it is written somewhere.
 *
 * @param setting the name of the setting that it comes from; empty when the application signs itself
 * @param content the file or the text, byte for byte as ISO-8859-1
 * @param password empty for none
 * @param alias names the key in a key store; empty for PEM
 */
record KeyInput(String setting, Secret content, Secret password, String alias) {

    private static final Secret NOTHING = Secret.of("");

    static final KeyInput NONE = new KeyInput("", NOTHING, NOTHING, "");

    boolean isNone() {
        return setting.isEmpty();
    }

    SigningKey load() {
        if (!alias.isEmpty()) {
            return KeyStores.read(content.reveal().getBytes(StandardCharsets.ISO_8859_1), password, alias);
        }
        return password.equals(NOTHING) ? PrivateKeys.fromPem(content) : PrivateKeys.fromPem(content, password);
    }
}
