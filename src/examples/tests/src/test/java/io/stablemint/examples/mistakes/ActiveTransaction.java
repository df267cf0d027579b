package io.stablemint.examples.mistakes;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.spi.InitialContextFactory;

/** What the client finds in a server when the caller is {@code @Transactional}. */
public final class ActiveTransaction implements InitialContextFactory, AutoCloseable {

    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    static ActiveTransaction begin() {
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, ActiveTransaction.class.getName());
        return new ActiveTransaction();
    }

    @Override
    public Context getInitialContext(Hashtable<?, ?> environment) {
        return proxy(Context.class, (name, arguments) -> {
            if ("lookup".equals(name) && !REGISTRY.equals(arguments[0])) {
                throw new NameNotFoundException(String.valueOf(arguments[0]));
            }
            return "lookup".equals(name) ? registry() : "";
        });
    }

    private static TransactionSynchronizationRegistry registry() {
        return proxy(TransactionSynchronizationRegistry.class, (name, arguments) -> Status.STATUS_ACTIVE);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.to(method.getName(), arguments == null ? new Object[0] : arguments)));
    }

    @Override
    public void close() {
        System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
    }

    private interface Answer {
        Object to(String method, Object[] arguments) throws NameNotFoundException;
    }
}
