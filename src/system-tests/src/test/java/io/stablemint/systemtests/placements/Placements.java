package io.stablemint.systemtests.placements;

import java.io.File;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The applications: one for each place where the client's jar can be. */
final class Placements {

    private Placements() {}

    static WebArchive plainWar(String name) {
        return ShrinkWrap.create(WebArchive.class, name + ".war")
                .addClasses(TillServlet.class, Till.class, BeanTill.class, OneEuro.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(client());
    }

    /** With settings of its own, which outrank those that all applications of the server share. */
    static WebArchive plainWar(String name, Map<String, ?> settings) {
        return plainWar(name).addAsResource(properties(settings), "META-INF/microprofile-config.properties");
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
        return ShrinkWrap.create(EnterpriseArchive.class, name + ".ear")
                .addAsLibraries(client())
                .addAsModule(
                        web(name + "-first").addClasses(TillServlet.class, Till.class, BeanTill.class, OneEuro.class))
                .addAsModule(
                        web(name + "-second").addClasses(TillServlet.class, Till.class, BeanTill.class, OneEuro.class));
    }

    /** What must not be: the client a second time, in the WAR of an EAR that has it already. */
    static EnterpriseArchive twice(String name) {
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
        return new File(System.getProperty("client.jar"));
    }
}
