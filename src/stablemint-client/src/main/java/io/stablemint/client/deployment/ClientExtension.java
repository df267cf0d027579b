package io.stablemint.client.deployment;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.SystemTime;
import io.stablemint.client.webhook.NotificationVerifier;
import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.client.wire.Merchants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/** Learns what the application wants of the client, and checks that the settings give it. One for each deployment. */
public class ClientExtension implements Extension {

    private final Set<String> merchants = new TreeSet<>();

    private boolean wantsDefault;
    private boolean wantsNotifications;
    private boolean isThereTwice;

    void injected(@Observes ProcessInjectionPoint<?, StableMint> event) {
        remember(event.getInjectionPoint());
    }

    void injectedAsInstance(@Observes ProcessInjectionPoint<?, Instance<StableMint>> event) {
        remember(event.getInjectionPoint());
    }

    void verifies(@Observes ProcessInjectionPoint<?, NotificationVerifier> event) {
        Class<?> place = event.getInjectionPoint().getMember().getDeclaringClass();
        wantsNotifications |= place.getPackage() != NotificationVerifier.class.getPackage();
    }

    void listens(@Observes ProcessObserverMethod<VerifiedNotification, ?> event) {
        wantsNotifications = true;
    }

    /** A second copy of the jar brings classes of the same names from another class loader. */
    void bean(@Observes ProcessManagedBean<?> event) {
        Class<?> type = event.getBean().getBeanClass();
        isThereTwice |= type.getName().equals(Merchants.class.getName()) && type != Merchants.class;
    }

    void addMerchants(@Observes AfterBeanDiscovery event, BeanManager beans) {
        if (isThereTwice) {
            event.addDefinitionError(new DuplicateClientException());
            return;
        }
        merchants.addAll(reader().listedMerchants());
        merchants.forEach(name -> add(event, name));
    }

    void check(@Observes AfterDeploymentValidation event, BeanManager beans) {
        if (!isThereTwice) {
            StartCheck check = new StartCheck(reader(), beans);
            if (wantsDefault || merchants.isEmpty()) {
                check.merchant("");
            }
            merchants.forEach(check::merchant);
            check.notifications(wantsNotifications);
            check.failure().ifPresent(event::addDeploymentProblem);
        }
    }

    /** Opens the facades now: reading keys and building clients would take the first customer seconds. */
    void open(@Observes @Initialized(ApplicationScoped.class) Object started, BeanManager beans) {
        if (wantsDefault) {
            open(beans, Default.Literal.INSTANCE);
        }
        merchants.forEach(name -> open(beans, Merchant.Literal.of(name)));
    }

    /** A proxy becomes real when it is asked anything. */
    private static void open(BeanManager beans, Annotation qualifier) {
        String ready =
                beans.createInstance().select(StableMint.class, qualifier).get().toString();
        System.getLogger("io.stablemint.client").log(Level.DEBUG, ready);
    }

    private void remember(InjectionPoint point) {
        point.getQualifiers().stream()
                .filter(Merchant.class::isInstance)
                .map(Merchant.class::cast)
                .map(Merchant::value)
                .findFirst()
                .ifPresentOrElse(merchants::add, () -> wantsDefault |= !isOurs(point));
    }

    /** Our own disposer takes any facade, which is no wish for the default one. */
    private static boolean isOurs(InjectionPoint point) {
        return point.getMember().getDeclaringClass() == Merchants.class;
    }

    private static void add(AfterBeanDiscovery event, String merchant) {
        event.<StableMint>addBean()
                .beanClass(Merchants.class)
                .addType(StableMint.class)
                .addQualifier(Merchant.Literal.of(merchant))
                .scope(ApplicationScoped.class)
                .produceWith(beans -> beans.select(Merchants.class).get().open(merchant))
                .disposeWith(
                        (facade, beans) -> beans.select(Merchants.class).get().close(facade));
    }

    private static SettingsReader reader() {
        return new SettingsReader(ConfigProvider.getConfig(), new SystemTime());
    }
}
