package io.stablemint.orders.jobs;

import io.stablemint.orders.storage.ServerResources;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/** The scheduler without a server: with an executor of the JDK, and the jobs that a test names. */
public final class LocalScheduler {

    private LocalScheduler() {}

    public static JobScheduler of(ScheduledExecutorService threads, Job... jobs) {
        ServerResources server = new ServerResources() {
            @Override
            public ManagedScheduledExecutorService executor() {
                return managed(threads);
            }
        };
        return new JobScheduler(server, List.of(jobs));
    }

    /** A server's contexts do not exist here. */
    private static ManagedScheduledExecutorService managed(ScheduledExecutorService threads) {
        Executor sameThread = Runnable::run;
        ContextService contexts = proxy(ContextService.class, (method, arguments) -> sameThread);
        return proxy(
                ManagedScheduledExecutorService.class,
                (method, arguments) ->
                        method.getName().equals("getContextService") ? contexts : method.invoke(threads, arguments));
    }

    private interface Call {
        Object to(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                LocalScheduler.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.to(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
