package io.stablemint.liberty.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The element has an attribute for every setting of the documentation, which the client's tests hold against its code. */
class MetatypeTest {

    private static final Path SETTINGS = Path.of("../../src/docs/settings.md");
    private static final Path METATYPE = Path.of("src/main/resources/OSGI-INF/metatype/metatype.xml");

    /** The types of the documentation, and those of the metatype. */
    private static final Map<String, String> TYPES = Map.of(
            "text", "String",
            "URL", "String",
            "PEM", "String",
            "list", "String list",
            "number", "Integer",
            "true or false", "Boolean",
            "duration", "duration",
            "path", "location(file)",
            "secret", "password",
            "password", "password");

    @Test
    void everySettingIsAnAttribute() throws Exception {
        Map<String, String> attributes = attributes("stableMint");
        attributes.remove("merchant");

        assertThat(attributes).isEqualTo(documented());
    }

    @Test
    void merchantsHaveTheAttributesOfAMerchantOnly() throws Exception {
        Map<String, String> attributes = attributes("stableMint.merchant");
        attributes.remove("id");

        Map<String, String> ofMerchant = documented();
        ofMerchant.keySet().retainAll(namesBefore("Each merchant may have"));
        assertThat(attributes).isEqualTo(ofMerchant);
    }

    @Test
    void everyAttributeIsDescribed() throws Exception {
        assertThat(elements(metatype().getDocumentElement(), "AD")).allSatisfy(attribute -> {
            assertThat(attribute.getAttribute("name")).isNotBlank();
            assertThat(attribute.getAttribute("description")).endsWith(".");
        });
    }

    private static Map<String, String> documented() throws Exception {
        Map<String, String> settings = new TreeMap<>();
        for (String[] row : rows(Files.readString(SETTINGS))) {
            String name = row[1].substring("stablemint.".length());
            String type = row[2];
            // The double is the only number with a fraction.
            settings.put(name, name.equals("breaker-ratio") ? "Double" : TYPES.get(type));
            if (Set.of("secret", "password", "PEM").contains(type)) {
                settings.put(name + "-file", TYPES.get("path"));
            }
        }
        // The nested elements are this list.
        settings.remove("merchants");
        return settings;
    }

    private static Set<String> namesBefore(String sentence) throws Exception {
        String text = Files.readString(SETTINGS);
        Set<String> names = new TreeSet<>();
        for (String[] row : rows(text.substring(0, text.indexOf(sentence)))) {
            String name = row[1].substring("stablemint.".length());
            names.add(name);
            names.add(name + "-file");
        }
        return names;
    }

    private static List<String[]> rows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| `stablemint."))
                .map(line -> line.replace("`", "").split(" *\\| *", -1))
                .toList();
    }

    /** The types of the attributes, by the names of their settings. */
    private static Map<String, String> attributes(String id) throws Exception {
        Map<String, String> attributes = new TreeMap<>();
        for (Element description : elements(metatype().getDocumentElement(), "OCD")) {
            if (description.getAttribute("id").equals(id)) {
                elements(description, "AD")
                        .forEach(attribute ->
                                attributes.put(SettingName.of(attribute.getAttribute("id")), type(attribute)));
            }
        }
        return attributes;
    }

    private static String type(Element attribute) {
        String type = attribute.getAttribute("ibm:type");
        String list = attribute.hasAttribute("cardinality") ? " list" : "";
        return type.isEmpty() ? attribute.getAttribute("type") + list : type;
    }

    private static Document metatype() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(METATYPE.toFile());
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
