package io.stablemint.sandbox.war;

import io.stablemint.sandbox.Sandbox;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registers the components of the web application's sandbox with Jakarta REST. */
@ApplicationPath("/")
public final class SandboxApplication extends Application {

    @Context
    private @Nullable ServletContext servletContext;

    /** Deprecated in favour of class scanning, which needs CDI; the standalone sandbox has none. */
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public Set<Object> getSingletons() {
        if (servletContext != null
                && servletContext.getAttribute(SandboxContextListener.SANDBOX) instanceof Sandbox sandbox) {
            return sandbox.components();
        }
        throw new IllegalStateException("The sandbox of this web application has not been started");
    }
}
