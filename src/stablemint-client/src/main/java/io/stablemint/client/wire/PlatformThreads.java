package io.stablemint.client.wire;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * Threads and contexts of the platform (Jakarta Concurrency), where it has them; otherwise plain threads of this JVM.
 *
 * <p>Looked up when a thread is needed, on the thread of a caller: while the application starts, some platforms have no
 * component context to look them up in.
 */
final class PlatformThreads implements ThreadFactory {

    @Override
    public Thread newThread(Runnable task) {
        return managed(task).orElseGet(() -> plain(task));
    }

    /** The task, to be run on any thread with the context of this one: its class loader, its names, its security. */
    static Runnable withContextOfThisThread(Runnable task) {
        try {
            return lookUp("java:comp/DefaultContextService") instanceof ContextService contexts
                    ? contexts.contextualRunnable(task)
                    : task;
        } catch (LinkageError noConcurrencyHere) {
            return task;
        }
    }

    private static Optional<Thread> managed(Runnable task) {
        try {
            return lookUp("java:comp/DefaultManagedThreadFactory") instanceof ManagedThreadFactory factory
                    ? Optional.ofNullable(factory.newThread(task))
                    : Optional.empty();
        } catch (LinkageError noConcurrencyHere) {
            return Optional.empty();
        }
    }

    private static Thread plain(Runnable task) {
        Thread thread = new Thread(task, "stablemint-exchange");
        thread.setDaemon(true);
        thread.setContextClassLoader(PlatformThreads.class.getClassLoader());
        return thread;
    }

    // The names are fixed, and the platform binds them.
    @SuppressWarnings("BanJNDI")
    private static @Nullable Object lookUp(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException notHere) {
            return null;
        }
    }
}
