package io.stablemint.client.events;

import io.stablemint.client.ErrorId;
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
 * Fires events where the caller's observers hear them: a bean in EAR/lib sees no beans of the WARs, so events go through
 * the bean manager of the component that is being called, and through our own where there is none.
 */
@ApplicationScoped
public class EventChannel {

    /** A bean manager, and events that are heard by whom it knows. */
    private record Hearers(BeanManager beans, Event<Object> events) {

        static Hearers of(BeanManager beans) {
            return new Hearers(beans, beans.getEvent());
        }
    }

    private final Hearers own;

    /** Looked up once for each module, which is what a class loader stands for: a look-up costs more than an event. */
    private final Map<ClassLoader, Hearers> known = new ConcurrentHashMap<>();

    @Inject
    public EventChannel(BeanManager own) {
        this.own = Hearers.of(own);
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected EventChannel() {
        this.own = null;
    }

    /** Fires an event synchronously; what an observer throws comes out here. */
    public void fire(Object event) {
        hearers().events().fire(event);
    }

    /** Fires an event that must not disturb a payment; what an observer throws is logged. */
    public void tell(Object event) {
        try {
            fire(event);
        } catch (RuntimeException broken) {
            Logger logger = System.getLogger("io.stablemint.client");
            String kind = event.getClass().getSimpleName();
            logger.log(Level.WARNING, ErrorId.OBSERVER_FAILED.say("An observer of " + kind + " failed."), broken);
        }
    }

    /** The bean manager of the component that is being called on this thread, or our own. */
    public BeanManager ofTheCaller() {
        return hearers().beans();
    }

    private Hearers hearers() {
        ClassLoader module = Thread.currentThread().getContextClassLoader();
        if (module == null) {
            return own;
        }
        Hearers found = known.get(module);
        return found == null ? lookUp(module) : found;
    }

    // The name is fixed, and the platform binds it.
    @SuppressWarnings("BanJNDI")
    private Hearers lookUp(ClassLoader module) {
        try {
            Hearers found = Hearers.of(InitialContext.doLookup("java:comp/BeanManager"));
            known.put(module, found);
            return found;
        } catch (NamingException noComponent) {
            // Not for ever: the same module may be called with a component next time.
            return own;
        }
    }
}
