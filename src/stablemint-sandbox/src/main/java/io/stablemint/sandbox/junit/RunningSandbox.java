package io.stablemint.sandbox.junit;

import io.stablemint.sandbox.standalone.StandaloneServer;
import java.net.URI;
import java.nio.file.Path;

/** A sandbox that runs in this JVM. Tests use it as any partner does: over HTTP, with its credential files. */
public record RunningSandbox(StandaloneServer server, Path credentials) {

    /** Its base URL, ending with a slash. */
    public URI baseUri() {
        return server.baseUri();
    }

    public URI resolve(String path) {
        return baseUri().resolve(path);
    }
}
