package io.stablemint.client.events;

import io.stablemint.client.error.ErrorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Publishes events to the observers of the module that calls the client. The bean manager of a jar in EAR/lib does not see the
 * beans of the WARs, so events go through the bean manager of the calling component, and through the client's own where there is none.
 */
@ApplicationScoped
public class EventPublisher {

    /** The observers that one bean manager finds. May be used on any thread. */
    public static final class Observers {

        private final BeanManager beans;
        private final Event<Object> events;

        /** A lookup in this map costs less than creating and firing an event that has no observer. */
        private final Map<Class<?>, Boolean> observed = new ConcurrentHashMap<>();

        Observers(BeanManager beans) {
            this.beans = beans;
            this.events = beans.getEvent();
        }

        /**
         * Publishes an event that must not disturb a payment: an observer's exception is logged (STMNT1506W).
         *
         * @param event one of the records of this package
         */
        public void publish(Object event) {
            try {
                if (isObserved(event)) {
                    events.fire(event);
                }
            } catch (RuntimeException broken) {
                Logger logger = System.getLogger("io.stablemint.client");
                String kind = event.getClass().getSimpleName();
                logger.log(Level.WARNING, ErrorId.OBSERVER_FAILED.say("An observer of " + kind + " failed."), broken);
            }
        }

        private boolean isObserved(Object event) {
            return observed.computeIfAbsent(
                    event.getClass(),
                    type -> !beans.resolveObserverMethods(event).isEmpty());
        }
    }

    private final Observers own;

    /** One for each module, by its class loader: a lookup costs more than an event. */
    private final Map<ClassLoader, Observers> byModule = new ConcurrentHashMap<>();

    /**
     * Made by CDI.
     *
     * @param own the bean manager of the client's own module, for threads that belong to no component
     */
    @Inject
    public EventPublisher(BeanManager own) {
        this.own = new Observers(own);
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected EventPublisher() {
        this.own = null;
    }

    /**
     * Fires an event synchronously; an observer's exception is thrown to the caller.
     *
     * @param event what the observers get
     */
    public void fire(Object event) {
        ofThisModule().events.fire(event);
    }

    /** {@return the bean manager of the component that this thread runs in, or the client's own} */
    public BeanManager beanManagerOfThisModule() {
        return ofThisModule().beans;
    }

    /** {@return the observers for the component that this thread runs in} */
    public Observers ofThisModule() {
        ClassLoader module = Thread.currentThread().getContextClassLoader();
        if (module == null) {
            return own;
        }
        Observers found = byModule.get(module);
        return found == null ? lookUp(module) : found;
    }

    // The name is fixed, and the platform binds it.
    @SuppressWarnings("BanJNDI")
    private Observers lookUp(ClassLoader module) {
        try {
            Observers found = new Observers(InitialContext.doLookup("java:comp/BeanManager"));
            byModule.put(module, found);
            return found;
        } catch (NamingException noComponent) {
            // Not stored in the map: the next call from this module may have a component.
            return own;
        }
    }
}
