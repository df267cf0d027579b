package io.stablemint.systemtests.incontainer;

import io.stablemint.systemtests.environment.Artifacts;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's EAR, as it is shipped or with test classes added. */
public final class OrdersArchive {

    private static final String SHOP = "shop.war";

    private OrdersArchive() {}

    /** The EAR as it is shipped. */
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
                .addClass(EarLibraryBean.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }
}
