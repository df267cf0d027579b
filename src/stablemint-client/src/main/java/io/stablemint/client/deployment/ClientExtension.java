package io.stablemint.client.deployment;

import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.settings.ClientSettings;
import io.stablemint.client.settings.ConfigurationReport;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.SystemTime;
import io.stablemint.client.signing.MessageSigner;
import io.stablemint.client.telemetry.TelemetryObserver;
import io.stablemint.client.telemetry.TelemetryPlatform;
import io.stablemint.client.webhook.NotificationVerifier;
import io.stablemint.client.webhook.VerifiedNotification;
import io.stablemint.client.wire.StableMintProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Finds the merchants and features that the application uses, and checks their settings. One instance for each deployment. */
public class ClientExtension implements Extension {

    private static final Logger LOG = System.getLogger("io.stablemint.client");

    private final Set<String> merchants = new TreeSet<>();
    private final Set<Annotation> signers = new HashSet<>();

    private final WebModules observers = new WebModules();

    private boolean usesDefault;
    private boolean usesNotifications;
    private boolean isDuplicate;

    void checkPlatform(@Observes BeforeBeanDiscovery event) {
        Platform.problem().ifPresent(problem -> {
            throw new DeploymentException(problem);
        });
    }

    void facadeInjected(@Observes ProcessInjectionPoint<?, StableMint> event) {
        addMerchant(event.getInjectionPoint());
    }

    void facadeInstanceInjected(@Observes ProcessInjectionPoint<?, Instance<StableMint>> event) {
        addMerchant(event.getInjectionPoint());
    }

    void verifierInjected(@Observes ProcessInjectionPoint<?, NotificationVerifier> event) {
        Class<?> place = event.getInjectionPoint().getMember().getDeclaringClass();
        usesNotifications |= place.getPackage() != NotificationVerifier.class.getPackage();
    }

    void notificationObserved(@Observes ProcessObserverMethod<VerifiedNotification, ?> event) {
        usesNotifications = true;
        observers.addObserver(event.getObserverMethod().getBeanClass());
    }

    void disableMetrics(@Observes ProcessAnnotatedType<TelemetryObserver> event) {
        if (!TelemetryPlatform.emitsMetrics(ConfigProvider.getConfig())) {
            event.veto();
        }
    }

    /** A second copy of the jar has classes with the same names in another class loader. */
    void findDuplicate(@Observes ProcessManagedBean<?> event) {
        Class<?> type = event.getBean().getBeanClass();
        isDuplicate |= type.getName().equals(StableMintProducer.class.getName()) && type != StableMintProducer.class;
    }

    void addMerchants(@Observes AfterBeanDiscovery event) {
        if (isDuplicate) {
            event.addDefinitionError(duplicateJar());
            return;
        }
        merchants.addAll(reader().listedMerchants());
        merchants.forEach(name -> add(event, name));
    }

    private void logSettings() {
        Config config = ConfigProvider.getConfig();
        ConfigurationReport report =
                new ConfigurationReport(config, "stablemint.", ClientSettings.of(config, merchants));
        report.unknownNames().forEach(sentence -> LOG.log(Level.WARNING, ErrorId.UNKNOWN_SETTING.say(sentence)));
        String lines = String.join("\n  ", report.settingsInUse());
        LOG.log(Level.INFO, ErrorId.SETTINGS_IN_USE.say("The settings of the Stable Mint client:\n  " + lines));
    }

    private static DeploymentException duplicateJar() {
        return new DeploymentException(
                "STMNT1501E: The application holds stablemint-client.jar more than once, for example"
                        + " in EAR/lib and in WEB-INF/lib. Keep one: in EAR/lib if several modules use it.");
    }

    void checkSettings(@Observes AfterDeploymentValidation event) {
        if (!isDuplicate) {
            StartupValidator validator = new StartupValidator(reader(), signers);
            if (usesDefault || merchants.isEmpty()) {
                validator.merchant("");
            }
            merchants.forEach(validator::merchant);
            validator.notifications(usesNotifications);
            validator.failure().ifPresentOrElse(event::addDeploymentProblem, this::logSettings);
            observers.warning().ifPresent(warning -> LOG.log(Level.WARNING, warning));
        }
    }

    /** The application may have its own signer. */
    void signerFound(@Observes ProcessBean<?> event) {
        if (event.getBean().getTypes().contains(MessageSigner.class)) {
            signers.addAll(event.getBean().getQualifiers());
        }
    }

    /** The names of the merchants that the application injects or lists, without the default one. */
    Set<String> merchants() {
        return merchants;
    }

    boolean usesDefault() {
        return usesDefault;
    }

    private void addMerchant(InjectionPoint point) {
        point.getQualifiers().stream()
                .filter(Merchant.class::isInstance)
                .map(Merchant.class::cast)
                .map(Merchant::value)
                .findFirst()
                .ifPresentOrElse(merchants::add, () -> usesDefault |= !isOurs(point));
    }

    /** The client's own disposer has a parameter of this type, but does not use the default merchant. */
    private static boolean isOurs(InjectionPoint point) {
        return point.getMember().getDeclaringClass() == StableMintProducer.class;
    }

    private static void add(AfterBeanDiscovery event, String merchant) {
        event.<StableMint>addBean()
                .beanClass(StableMintProducer.class)
                .addType(StableMint.class)
                .addQualifier(Merchant.Literal.of(merchant))
                .scope(ApplicationScoped.class)
                .produceWith(beans -> StableMintProducer.ofThisApplication().open(merchant))
                .disposeWith((facade, beans) -> StableMintProducer.close(facade));
    }

    private static SettingsReader reader() {
        return new SettingsReader(ConfigProvider.getConfig(), new SystemTime());
    }
}
