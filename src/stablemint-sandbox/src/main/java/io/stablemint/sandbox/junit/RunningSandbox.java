package io.stablemint.sandbox.junit;

import java.net.URI;
import java.nio.file.Path;

/**
 * A sandbox that runs in this JVM. Tests use it as any partner does: over HTTP, with its credential files.
 *
 * @param baseUri ends with a slash
 * @param credentials the folder with the credential files
 */
public record RunningSandbox(URI baseUri, Path credentials) {

    /**
     * The URL of one of the sandbox's resources.
     *
     * @param path relative to the base URL, for example {@code sandbox/sessions}
     * @return an absolute URL
     */
    public URI resolve(String path) {
        return baseUri.resolve(path);
    }
}
