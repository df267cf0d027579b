package io.stablemint.servertests.application;

import io.stablemint.servertests.environment.TestSandbox;
import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives that are deployed: the same client jar in each place that Jakarta EE has for it. */
public final class Archives {

    private static final String SETTINGS = "META-INF/microprofile-config.properties";

    private Archives() {}

    /** The client in {@code WEB-INF/lib}, with the sandbox's settings. */
    public static WebArchive war(String name) {
        return war(name, Map.of());
    }

    /** The same with further settings; an empty value removes a setting. */
    public static WebArchive war(String name, Map<String, ?> settings) {
        return warWithoutSettings(name).addAsResource(properties(settings), SETTINGS);
    }

    /** The client in {@code WEB-INF/lib}, without any setting. */
    public static WebArchive warWithoutSettings(String name) {
        return web(name)
                .addClasses(Payments.class, PaymentService.class, OneEuro.class)
                .addAsLibrary(client());
    }

    /** The client in {@code EAR/lib}, used by a bean in {@code EAR/lib}. */
    public static EnterpriseArchive earLib(String name) {
        return ear(name)
                .addAsLibrary(beans("payments.jar").addClasses(Payments.class, PaymentService.class, OneEuro.class))
                .addAsModule(web(name + "-web"));
    }

    /** The client in {@code EAR/lib}, used by an enterprise bean, whose module the WAR names as Jakarta EE asks for. */
    public static EnterpriseArchive enterpriseBean(String name) {
        StringAsset manifest = new StringAsset("Class-Path: " + name + "-ejb.jar\n");
        return ear(name)
                .addAsLibrary(beans("payments.jar").addClasses(Payments.class, OneEuro.class))
                .addAsModule(beans(name + "-ejb.jar").addClass(EnterprisePaymentService.class))
                .addAsModule(web(name + "-web").setManifest(manifest));
    }

    /** The client in {@code EAR/lib}, used by beans of two WARs. */
    public static EnterpriseArchive twoWars(String name) {
        EnterpriseArchive ear = ear(name);
        for (String module : new String[] {"-first", "-second"}) {
            ear.addAsModule(web(name + module).addClasses(Payments.class, PaymentService.class, OneEuro.class));
        }
        return ear;
    }

    private static EnterpriseArchive ear(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibraries(client())
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "settings.jar")
                        .addAsResource(properties(Map.of()), SETTINGS));
    }

    private static WebArchive web(String name) {
        return ShrinkWrap.create(WebArchive.class, name + ".war")
                .addClasses(CheckoutServlet.class, EventLog.class, EventLogServlet.class, WebhookApplication.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static JavaArchive beans(String name) {
        return ShrinkWrap.create(JavaArchive.class, name).addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static StringAsset properties(Map<String, ?> settings) {
        Map<String, Object> all = new TreeMap<>(TestSandbox.clientSettings());
        all.putAll(settings);
        return new StringAsset(all.entrySet().stream()
                .filter(setting -> !setting.getValue().toString().isEmpty())
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private static File client() {
        return new File(System.getProperty("client.jar"));
    }
}
