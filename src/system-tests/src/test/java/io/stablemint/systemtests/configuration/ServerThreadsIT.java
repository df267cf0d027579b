package io.stablemint.systemtests.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.settings.PolicyDefaults;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/**
 * Every call to Stable Mint needs two of the server's threads at once, one of which waits for the other. With fewer than that, callers
 * can hold all of them waiting: eight at once then waited three seconds, until Liberty noticed and added some.
 */
class ServerThreadsIT {

    private static final Path SERVER_XML =
            Path.of(System.getProperty("project.root"), "liberty", "config", "server.xml");

    @Test
    void asManyCallsAsMayBeUnderWayFindTheirThreads() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(SERVER_XML.toFile());

        assertThat(value(xml, "//executor/@coreThreads")).isEqualTo("${orders.threads}");
        assertThat(Integer.parseInt(value(xml, "//variable[@name='orders.threads']/@defaultValue")))
                .isGreaterThan(2 * PolicyDefaults.MAX_CONCURRENT_CALLS);
    }

    private static String value(Document xml, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, xml);
    }
}
