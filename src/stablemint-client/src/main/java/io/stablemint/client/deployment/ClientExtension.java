package io.stablemint.client.deployment;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.SystemTime;
import io.stablemint.client.signing.MessageSigner;
import io.stablemint.client.webhook.NotificationVerifier;
import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.client.wire.StableMintProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/** Finds out what the application uses of the client, and checks the settings for it. One instance for each deployment. */
public class ClientExtension implements Extension {

    private final Set<String> merchants = new TreeSet<>();
    private final Set<Annotation> signers = new HashSet<>();

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
        isThereTwice |= type.getName().equals(StableMintProducer.class.getName()) && type != StableMintProducer.class;
    }

    void addMerchants(@Observes AfterBeanDiscovery event) {
        if (isThereTwice) {
            event.addDefinitionError(duplicateJar());
            return;
        }
        merchants.addAll(reader().listedMerchants());
        merchants.forEach(name -> add(event, name));
    }

    private static DeploymentException duplicateJar() {
        return new DeploymentException(
                "STMNT1501E: The application holds stablemint-client.jar more than once, for example"
                        + " in EAR/lib and in WEB-INF/lib. Keep one: in EAR/lib if several modules use it.");
    }

    void check(@Observes AfterDeploymentValidation event) {
        if (!isThereTwice) {
            StartupValidator check = new StartupValidator(reader(), signers);
            if (wantsDefault || merchants.isEmpty()) {
                check.merchant("");
            }
            merchants.forEach(check::merchant);
            check.notifications(wantsNotifications);
            check.failure().ifPresent(event::addDeploymentProblem);
        }
    }

    /** A signer of the application. */
    void signer(@Observes ProcessBean<?> event) {
        if (event.getBean().getTypes().contains(MessageSigner.class)) {
            signers.addAll(event.getBean().getQualifiers());
        }
    }

    /** The names of the merchants that the application injects or lists, without the default one. */
    Set<String> merchants() {
        return merchants;
    }

    boolean wantsDefault() {
        return wantsDefault;
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
        return point.getMember().getDeclaringClass() == StableMintProducer.class;
    }

    private static void add(AfterBeanDiscovery event, String merchant) {
        event.<StableMint>addBean()
                .beanClass(StableMintProducer.class)
                .addType(StableMint.class)
                .addQualifier(Merchant.Literal.of(merchant))
                .scope(ApplicationScoped.class)
                .produceWith(
                        beans -> beans.select(StableMintProducer.class).get().open(merchant))
                .disposeWith((facade, beans) ->
                        beans.select(StableMintProducer.class).get().close(facade));
    }

    private static SettingsReader reader() {
        return new SettingsReader(ConfigProvider.getConfig(), new SystemTime());
    }
}
