package org.svio.dsl.ide.assist;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.Component;
import org.svio.model.Declaration;
import org.svio.model.Document;
import org.svio.model.NamedElement;
import org.svio.model.Platform;
import org.svio.model.TypeDefinition;

/**
 * The element of the last known model that the caret is in, found by the names before the open brackets, as the places
 * of that model may be outdated.
 */
final class Enclosing {

    private static final Set<String> COMPONENTS = Set.of("host", "processor", "bus", "memory", "nic", "port",
            "hypervisor", "domain", "guest", "vif", "switch", "peer", "link");

    private Enclosing() {
    }

    /** The innermost element that is known; the document where none is. */
    static EObject of(Cursor cursor, Document document) {
        List<List<String>> heads = cursor.heads();
        List<String> top = heads.isEmpty() ? List.of() : heads.get(0);
        EObject found = declared(document, top);
        for (int i = 1; found != null && i < heads.size(); i++) {
            EObject inner = part(found, heads.get(i));
            if (inner == null) {
                return found;
            }
            found = inner;
        }
        return found == null ? document : found;
    }

    private static EObject declared(Document document, List<String> head) {
        int start = Math.max(0, first(head, Set.of("type", "parameters", "platform", "datapath", "mapping",
                "experiment")));
        if (head.size() < start + 2) {
            return null;
        }
        boolean type = head.get(start).equals("type");
        int at = type ? first(head, COMPONENTS) : start;
        if (at < 0 || at + 1 >= head.size()) {
            return null;
        }
        String kind = head.get(start).equals("parameters") ? "ParameterSet" : head.get(start);
        String name = head.get(at + 1);
        Stream<Declaration> candidates = document.getDeclarations().stream();
        return type ? candidates.filter(TypeDefinition.class::isInstance)
                .map(each -> (EObject) ((TypeDefinition) each).getComponent())
                .filter(each -> isNamed(each, name)).findFirst().orElse(null)
                : candidates.map(EObject.class::cast)
                        .filter(each -> isNamed(each, name) && isKind(each.eClass(), kind)).findFirst().orElse(null);
    }

    private static int first(List<String> words, Set<String> wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (wanted.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isKind(EClass type, String keyword) {
        return type.getName().equalsIgnoreCase(keyword);
    }

    private static boolean isNamed(EObject element, String name) {
        return element instanceof NamedElement named && name.equals(named.getName());
    }

    private static EObject part(EObject owner, List<String> head) {
        for (int i = head.size() - 2; i >= 0; i--) {
            if (COMPONENTS.contains(head.get(i))) {
                String name = head.get(i + 1);
                EObject part = parts(owner).stream().filter(each -> name.equals(each.getName())).findFirst()
                        .orElse(null);
                if (part != null) {
                    return part;
                }
            }
        }
        return null;
    }

    private static List<Component> parts(EObject owner) {
        return switch (owner) {
            case Platform platform -> platform.getComponents();
            case Component component -> component.getParts();
            default -> List.of();
        };
    }
}
