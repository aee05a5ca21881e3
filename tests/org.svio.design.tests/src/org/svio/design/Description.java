package org.svio.design;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The description of the diagrams, read as plain XML. */
final class Description {

    static final Path FOLDER = Path.of("..", "..", "bundles", "org.svio.design");

    private final Document document;

    private Description(Document document) {
        this.document = document;
    }

    /** Reads the description; it must be well formed. */
    static Description read() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Description(factory.newDocumentBuilder()
                    .parse(FOLDER.resolve("description/svio.odesign").toFile()));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("the description of the diagrams cannot be read", unreadable);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** Every element. */
    List<Element> elements() {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    /** Every attribute that an element of the description has. */
    Stream<Attr> attributes() {
        return elements().stream().flatMap(element -> {
            List<Attr> own = new ArrayList<>();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                own.add((Attr) element.getAttributes().item(i));
            }
            return own.stream();
        });
    }

    /** The expressions in the language of queries, without what says that they are. */
    List<Attr> queries() {
        return attributes().filter(each -> each.getValue().startsWith("aql:")).toList();
    }

    /** The element that a reference inside the description means; null where there is none. */
    Element find(String reference) {
        Element found = root();
        for (String step : reference.substring("//@".length()).split("/@")) {
            found = found == null ? null : child(found, step);
        }
        return found;
    }

    private static Element child(Element parent, String step) {
        String feature = step.replaceAll("[\\[.].*", "");
        String name = step.contains("[name='") ? step.replaceAll(".*\\[name='(.*)']", "$1").replace("%20", " ") : null;
        int index = step.matches(".*\\.\\d+") ? Integer.parseInt(step.replaceAll(".*\\.", "")) : 0;
        List<Element> children = children(parent, feature);
        return name == null ? index < children.size() ? children.get(index) : null
                : children.stream().filter(each -> name.equals(each.getAttribute("name"))).findFirst().orElse(null);
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && tag.equals(element.getTagName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The nearest element around one, or that element, that says of what class its subject is; null for none. */
    Element withClass(Element element) {
        Node each = element;
        while (each instanceof Element found) {
            if (found.hasAttribute("domainClass")) {
                return found;
            }
            String start = found.hasAttribute("sourceMapping") ? "sourceMapping" : "lineMapping";
            if (found.hasAttribute(start)) {
                return find(found.getAttribute(start).split(" ")[0]);
            }
            each = each.getParentNode();
        }
        return null;
    }

    /** Whether an element is part of a mapping: what tools and layers are about is not written beside them. */
    boolean isOfMapping(Element element) {
        for (Node each = element; each instanceof Element found; each = each.getParentNode()) {
            if (List.of("toolSections", "customization", "userColorsPalettes", "validationSet", "ownedCreateLine",
                    "delete", "create", "directEdit").contains(found.getTagName())) {
                return false;
            }
        }
        return true;
    }
}
