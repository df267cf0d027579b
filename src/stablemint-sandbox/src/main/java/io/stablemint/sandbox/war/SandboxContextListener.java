package io.stablemint.sandbox.war;

import io.stablemint.sandbox.Sandbox;
import io.stablemint.sandbox.schedule.ExecutorScheduler;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.settings.SettingsSource;
import jakarta.annotation.Resource;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The sandbox lives from the start of the web application to its end; with unusable settings it does not start. */
@WebListener
public final class SandboxContextListener implements ServletContextListener {

    static final String SANDBOX = Sandbox.class.getName();
    private static final String LATER = ExecutorScheduler.class.getName();

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private @Nullable ScheduledExecutorService managedThreads;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SandboxSettings settings = SandboxSettings.from(SettingsSource.of(ConfigProvider.getConfig()));
        ExecutorScheduler scheduler = ExecutorScheduler.on(managedThreads());
        Sandbox sandbox = new Sandbox(settings, InstantSource.system(), scheduler, new ServletConnectionProvider());
        event.getServletContext().setAttribute(LATER, scheduler);
        event.getServletContext().setAttribute(SANDBOX, sandbox);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (event.getServletContext().getAttribute(LATER) instanceof ExecutorScheduler scheduler) {
            scheduler.close();
        }
    }

    private ScheduledExecutorService managedThreads() {
        if (managedThreads == null) {
            throw new IllegalStateException("The server needs the feature concurrent for its managed threads");
        }
        return managedThreads;
    }
}
