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

    static WebArchive plainWar(String name) {
        return plainWar(name, Map.of());
    }

    static WebArchive plainWar(String name, Map<String, ?> settings) {
        return war(name, settings).addClasses(TillServlet.class, Till.class, BeanTill.class);
    }

    /** The client in WEB-INF/lib, with settings of its own, which outrank those that all applications of the server share. */
    public static WebArchive war(String name, Map<String, ?> settings) {
        return web(name)
                .addClass(OneEuro.class)
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
                .addAsLibrary(beans("till.jar").addClasses(Till.class, BeanTill.class, OneEuro.class))
                .addAsModule(web(name + "-web").addClass(TillServlet.class));
    }

    static EnterpriseArchive enterpriseBeanModule(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibraries(client())
                .addAsLibrary(beans("till-api.jar").addClasses(Till.class, OneEuro.class))
                .addAsModule(beans(name + "-ejb.jar").addClass(EnterpriseBeanTill.class))
                .addAsModule(web(name + "-web").addClass(TillServlet.class));
    }

    static EnterpriseArchive twoWars(String name) {
        return twoWars(name, Map.of(), asItIs -> {});
    }

    /** The client in EAR/lib, and two WARs with tills and what else they are given. */
    public static EnterpriseArchive twoWars(String name, Map<String, ?> settings, Consumer<WebArchive> more) {
        EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibraries(client())
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "settings.jar")
                        .addAsResource(properties(settings), "META-INF/microprofile-config.properties"));
        for (String place : new String[] {"-first", "-second"}) {
            WebArchive war = web(name + place).addClasses(TillServlet.class, Till.class, BeanTill.class, OneEuro.class);
            more.accept(war);
            ear.addAsModule(war);
        }
        return ear;
    }

    /** What must not be: each WAR with a client of its own. */
    static EnterpriseArchive copies(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsModule(plainWar(name + "-first"))
                .addAsModule(plainWar(name + "-second"));
    }

    /** The client a second time, in the WAR of an EAR that has it already. */
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
