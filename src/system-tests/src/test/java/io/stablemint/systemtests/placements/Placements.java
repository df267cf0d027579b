package io.stablemint.systemtests.placements;

import io.stablemint.systemtests.environment.Artifacts;
import java.io.File;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The applications: one for each place where the client's jar can be. */
public final class Placements {

    private Placements() {}

    /** The client in WEB-INF/lib, with the settings of the server. */
    public static WebArchive plainWar(String name) {
        return plainWar(name, Map.of());
    }

    static WebArchive plainWar(String name, Map<String, ?> settings) {
        return war(name, settings).addClasses(PaymentServlet.class, PaymentService.class, CdiPaymentService.class);
    }

    /** The client in WEB-INF/lib, with settings that take precedence over those of the server. */
    public static WebArchive war(String name, Map<String, ?> settings) {
        return web(name)
                .addClass(SampleRequest.class)
                .addAsResource(properties(settings), "META-INF/microprofile-config.properties")
                .addAsLibrary(client());
    }

    private static StringAsset properties(Map<String, ?> settings) {
        StringBuilder lines = new StringBuilder("config_ordinal=1000\n");
        settings.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return new StringAsset(lines.toString());
    }

    static EnterpriseArchive earLib(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibraries(client())
                .addAsLibrary(beans("payments.jar")
                        .addClasses(PaymentService.class, CdiPaymentService.class, SampleRequest.class))
                .addAsModule(web(name + "-web").addClass(PaymentServlet.class));
    }

    static EnterpriseArchive enterpriseBeanModule(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibraries(client())
                .addAsLibrary(beans("payments-api.jar").addClasses(PaymentService.class, SampleRequest.class))
                .addAsModule(beans(name + "-ejb.jar").addClass(EjbPaymentService.class))
                .addAsModule(web(name + "-web").addClass(PaymentServlet.class));
    }

    static EnterpriseArchive twoWars(String name) {
        return twoWars(name, Map.of(), asItIs -> {});
    }

    /** The client in EAR/lib, and two WARs that create sessions, with what else is added to them. */
    public static EnterpriseArchive twoWars(String name, Map<String, ?> settings, Consumer<WebArchive> more) {
        EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibraries(client())
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "settings.jar")
                        .addAsResource(properties(settings), "META-INF/microprofile-config.properties"));
        for (String place : new String[] {"-first", "-second"}) {
            WebArchive war = web(name + place)
                    .addClasses(
                            PaymentServlet.class, PaymentService.class, CdiPaymentService.class, SampleRequest.class);
            more.accept(war);
            ear.addAsModule(war);
        }
        return ear;
    }

    /** Not allowed: each WAR with its own copy of the client. */
    static EnterpriseArchive copies(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsModule(plainWar(name + "-first"))
                .addAsModule(plainWar(name + "-second"));
    }

    /** The client in EAR/lib, and again in the WAR. */
    static EnterpriseArchive inEarLibAndInTheWar(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibraries(client())
                .addAsModule(plainWar(name + "-web"));
    }

    private static WebArchive web(String name) {
        return ShrinkWrap.create(WebArchive.class, name + ".war").addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static JavaArchive beans(String name) {
        return ShrinkWrap.create(JavaArchive.class, name).addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static File client() {
        return Artifacts.clientJar().toFile();
    }
}
