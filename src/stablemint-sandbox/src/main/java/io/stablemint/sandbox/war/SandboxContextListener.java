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

/** Starts and stops the sandbox with the web application. If settings are not valid, the application does not start. */
@WebListener
public final class SandboxContextListener implements ServletContextListener {

    static final String SANDBOX = Sandbox.class.getName();
    private static final String SCHEDULER = ExecutorScheduler.class.getName();

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private @Nullable ScheduledExecutorService managedExecutor;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SandboxSettings settings = SandboxSettings.from(SettingsSource.of(ConfigProvider.getConfig()));
        ExecutorScheduler scheduler = ExecutorScheduler.withExecutor(managedExecutor());
        Sandbox sandbox = new Sandbox(settings, InstantSource.system(), scheduler, new ServletConnectionProvider());
        event.getServletContext().setAttribute(SCHEDULER, scheduler);
        event.getServletContext().setAttribute(SANDBOX, sandbox);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (event.getServletContext().getAttribute(SANDBOX) instanceof Sandbox sandbox) {
            sandbox.close();
        }
        if (event.getServletContext().getAttribute(SCHEDULER) instanceof ExecutorScheduler scheduler) {
            scheduler.close();
        }
    }

    private ScheduledExecutorService managedExecutor() {
        if (managedExecutor == null) {
            throw new IllegalStateException(
                    "The server has no managed executor; it needs Jakarta Concurrency (on Liberty the feature concurrent)");
        }
        return managedExecutor;
    }
}
