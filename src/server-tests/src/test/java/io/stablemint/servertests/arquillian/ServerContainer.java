package io.stablemint.servertests.arquillian;

import io.stablemint.servertests.server.ApplicationServer;
import io.stablemint.servertests.server.DeploymentFailedException;
import io.stablemint.servertests.server.ServerKind;
import io.stablemint.servertests.server.ServerUnderTest;
import io.stablemint.testsupport.files.Folders;
import java.io.File;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** Has Arquillian start, stop and fill the server under test. Tests run outside the server. */
public final class ServerContainer implements DeployableContainer<ServerContainer.Configuration> {

    private final ApplicationServer server = ServerUnderTest.get();
    private final Path archives = ServerKind.underTest().work().resolve("archives");

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void stop() {
        server.close();
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        File file = Folders.created(archives).resolve(archive.getName()).toFile();
        archive.as(ZipExporter.class).exportTo(file, true);
        try {
            server.deploy(file.toPath());
        } catch (DeploymentFailedException failed) {
            throw new DeploymentException(failed.getMessage(), failed);
        }
        return new ProtocolMetaData();
    }

    @Override
    public void undeploy(Archive<?> archive) {
        server.undeploy(archive.getName());
    }

    /** Nothing: the run's system properties say which server it is. */
    public static final class Configuration implements ContainerConfiguration {

        @Override
        public void validate() {}
    }
}
