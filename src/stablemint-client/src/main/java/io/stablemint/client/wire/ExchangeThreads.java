package io.stablemint.client.wire;

import io.stablemint.client.telemetry.CallerContext;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.jspecify.annotations.Nullable;

/**
 * The threads that send requests, so that a peer that does not answer holds none of the server's request threads. They
 * never come from the pool that requests run on: there, callers that wait for an attempt would take the threads that the
 * attempts need. Virtual threads from Java 21 on.
 *
 * <p>Exchanges are limited, also those that no caller waits for any more; so the number of threads is limited, too.
 */
final class ExchangeThreads {

    private static final int FIRST_JAVA_WITH_VIRTUAL_THREADS = 21;
    private static final long IDLE_SECONDS = 30;

    private final Semaphore permits;
    private final ExecutorService executor;

    /** At most so many exchanges at a time. */
    ExchangeThreads(int limit) {
        this.permits = new Semaphore(limit);
        this.executor =
                Runtime.version().feature() >= FIRST_JAVA_WITH_VIRTUAL_THREADS ? virtualThreads() : platformThreads();
    }

    /**
     * Runs the attempt on a thread of its own.
     *
     * @throws BulkheadException when the limit is reached, or the application stops
     */
    void run(Attempt attempt, HttpExchange exchange) {
        if (!permits.tryAcquire()) {
            throw new BulkheadException("All exchanges are in use");
        }
        try {
            executor.execute(CallerContext.wrap(() -> perform(attempt, exchange)));
        } catch (RejectedExecutionException stopping) {
            permits.release();
            throw new BulkheadException("The application stops", stopping);
        }
    }

    /** Gives the permit back before the caller goes on, which may need it for its next call at once. */
    private void perform(Attempt attempt, HttpExchange exchange) {
        try {
            if (!attempt.start()) {
                return;
            }
            exchange.perform(attempt);
        } finally {
            permits.release();
        }
        attempt.finish();
    }

    /** Exchanges in progress end by themselves, within their timeouts. */
    void close() {
        executor.shutdown();
    }

    /** A thread for each exchange, as the permits limit them. */
    private static ExecutorService platformThreads() {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                ExchangeThreads::platformThread);
    }

    /** By reflection, because this module is compiled for Java 17. */
    private static ExecutorService virtualThreads() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unexpected) {
            return platformThreads();
        }
    }

    /**
     * A thread of the platform (Jakarta Concurrency), where it has them; otherwise a plain one. Looked up on a caller's thread,
     * because some platforms have no component context for the look-up while the application starts.
     */
    private static Thread platformThread(Runnable task) {
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
        thread.setContextClassLoader(ExchangeThreads.class.getClassLoader());
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
