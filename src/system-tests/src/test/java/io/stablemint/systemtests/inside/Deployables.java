package io.stablemint.systemtests.inside;

import io.stablemint.systemtests.environment.Artifacts;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's own EAR, as it was built, with tests put into it. */
public final class Deployables {

    private static final String SHOP = "shop.war";

    private Deployables() {}

    /** The EAR as it is delivered. */
    public static EnterpriseArchive orders() {
        return ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Artifacts.ordersEar().toFile());
    }

    /** The EAR with test classes in its web module, and a bean that uses the client in EAR/lib. */
    static EnterpriseArchive ordersWith(Class<?>... classesForTheWar) {
        EnterpriseArchive ear = orders();
        WebArchive shop = ear.getAsType(WebArchive.class, SHOP);
        shop.addClasses(classesForTheWar);
        ear.delete("/" + SHOP);
        return ear.addAsModule(shop).addAsLibrary(libraryThatUsesTheClient());
    }

    private static JavaArchive libraryThatUsesTheClient() {
        return ShrinkWrap.create(JavaArchive.class, "uses-the-client.jar")
                .addClass(FacadeUser.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }
}
