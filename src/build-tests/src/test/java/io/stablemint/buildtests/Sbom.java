package io.stablemint.buildtests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An SBOM in CycloneDX's XML format. */
final class Sbom {

    private final Element root;

    private Sbom(Element root) {
        this.root = root;
    }

    static Sbom parse(byte[] xml) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            return new Sbom(document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The SBOM cannot be read", e);
        }
    }

    /** The name and the version of what it describes. */
    String subject() {
        Element component = child(child(root, "metadata"), "component");
        return text(component, "name") + " " + text(component, "version");
    }

    /** The names of all components: Maven's artifact ids. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        components().forEach(component -> names.add(text(component, "name")));
        return names;
    }

    /** Components without a licence. */
    Set<String> withoutLicence() {
        Set<String> names = new TreeSet<>();
        components()
                .filter(component -> component.getElementsByTagName("license").getLength() == 0
                        && component.getElementsByTagName("expression").getLength() == 0)
                .forEach(component -> names.add(text(component, "name")));
        return names;
    }

    private Stream<Element> components() {
        return children(root)
                .filter(list -> list.getTagName().equals("components"))
                .flatMap(Sbom::children);
    }

    private static Element child(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The SBOM has no " + name));
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    private static Stream<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Sbom::isElement)
                .map(Element.class::cast);
    }

    private static boolean isElement(Node node) {
        return node instanceof Element;
    }
}
