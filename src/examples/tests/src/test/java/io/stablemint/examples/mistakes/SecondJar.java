package io.stablemint.examples.mistakes;

import io.stablemint.client.StableMint;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.net.URL;
import java.net.URLClassLoader;
import org.jspecify.annotations.Nullable;

/** A class loader with a second copy of the client, as a WAR has it that holds the jar too. */
final class SecondJar extends URLClassLoader {

    SecondJar() {
        super(
                new URL[] {
                    StableMint.class.getProtectionDomain().getCodeSource().getLocation()
                },
                StableMint.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> known = findLoadedClass(name);
            boolean isCopied = known == null && name.startsWith(StableMint.class.getPackageName());
            return isCopied ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    Beans beans() throws ClassNotFoundException {
        return new Beans(loadClass("io.stablemint.client.wire.StableMintProducer"));
    }

    /** What a server finds in the second copy; one bean is enough. */
    static final class Beans implements Extension {

        private final Class<?> bean;

        private Beans(Class<?> bean) {
            this.bean = bean;
        }

        void add(@Observes BeforeBeanDiscovery event) {
            event.addAnnotatedType(bean, "second " + bean.getName());
        }
    }
}
