package io.stablemint.client.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stablemint.client.StableMint;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** An application with the client and with its own settings. */
public final class Application implements AutoCloseable {

    private final SmallRyeConfig config;
    private final WeldContainer container;

    private Application(SmallRyeConfig config, WeldContainer container) {
        this.config = config;
        this.container = container;
    }

    /** Deploys the client with beans of the test; later changes of the map take effect. */
    public static Application deploy(Map<String, String> settings, Class<?>... beans) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 200))
                .addDiscoveredSources()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .build();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ConfigProviderResolver.instance().registerConfig(config, loader);
        try {
            Weld weld = new Weld().addBeanClass(PlatformMeter.class).addBeanClasses(beans);
            return new Application(config, weld.initialize());
        } catch (RuntimeException notDeployed) {
            ConfigProviderResolver.instance().releaseConfig(config);
            throw notDeployed;
        }
    }

    /** Calls until a call succeeds: the first calls load classes, which may take longer than a short deadline. */
    public void warmUp() {
        for (int i = 0; i < 20; i++) {
            try {
                stableMint().createHostedSession(Fixtures.hosted().build());
                return;
            } catch (OutcomeUnknownException | NotAvailableException notYet) {
                assertThat(notYet.attempts()).isPositive();
            }
        }
    }

    public StableMint stableMint() {
        return container.select(StableMint.class).get();
    }

    public <T> T bean(Class<T> type, Annotation... qualifiers) {
        return container.select(type, qualifiers).get();
    }

    @Override
    public void close() {
        container.close();
        ConfigProviderResolver.instance().releaseConfig(config);
    }
}
