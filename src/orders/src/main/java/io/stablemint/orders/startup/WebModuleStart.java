package io.stablemint.orders.startup;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Starts the order system where the application's own start could not; {@code web.xml} of the web module names it. */
public class WebModuleStart implements ServletContextListener {

    @Inject
    @SuppressWarnings("NullAway.Init") // CDI sets it
    StartupObserver startup;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        startup.startUnlessStarted();
    }
}
