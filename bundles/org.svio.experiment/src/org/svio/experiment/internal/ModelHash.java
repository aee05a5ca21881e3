package org.svio.experiment.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.Declaration;
import org.svio.model.Experiment;
import org.svio.model.SvioPackage;
import org.svio.model.Value;
import org.svio.model.Variation;
import org.svio.model.expression.Environment;

/**
 * A SHA-256 over a canonical text of model elements and of every declaration they refer to, directly or not, in order
 * of first mention. Paths, layout, comments and declarations that are not used make no difference.
 */
public final class ModelHash {

    private final StringBuilder text = new StringBuilder();
    private final Map<EObject, Integer> numbers = new IdentityHashMap<>();
    private final List<EObject> roots = new ArrayList<>();

    private ModelHash() {
    }

    /** The hash of an experiment under overrides, as 64 hexadecimal digits. */
    public static String of(Experiment experiment, Environment overrides) {
        return of(List.of(experiment), describe(overrides));
    }

    /** The hash of some elements and a further text. */
    public static String of(List<? extends EObject> elements, String more) {
        ModelHash hash = new ModelHash();
        elements.forEach(hash::number);
        for (int i = 0; i < hash.roots.size(); i++) {
            hash.text.append('#').append(i).append(' ');
            hash.write(hash.roots.get(i));
        }
        hash.text.append(more);
        return digest(hash.text.toString());
    }

    /** The values an environment gives, as text; the same for equal environments. */
    public static String describe(Environment environment) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Value, Double> binding : environment.bindings().entrySet()) {
            text.append(qualifiedName(binding.getKey())).append('=').append(Numbers.shortest(binding.getValue()))
                    .append('\n');
        }
        return text.toString();
    }

    /** The name of a value with the names of what contains it. */
    public static String qualifiedName(Value value) {
        StringBuilder name = new StringBuilder(String.valueOf(value.getName()));
        for (EObject outer = value.eContainer(); outer instanceof Declaration; outer = outer.eContainer()) {
            name.insert(0, outer.eGet(SvioPackage.Literals.NAMED_ELEMENT__NAME) + ".");
        }
        return name.toString();
    }

    static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private void write(EObject element) {
        text.append(element.eClass().getName()).append('(');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && feature != SvioPackage.Literals.NAMED_ELEMENT__COMMENTS) {
                text.append(feature.getName()).append(':');
                Object value = element.eGet(feature);
                for (Object each : value instanceof Collection<?> many ? many : List.of(value)) {
                    writeValue(feature, each);
                }
            }
        }
        text.append(')');
    }

    private void writeValue(EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute) {
            text.append(attribute(value)).append(',');
        } else if (((EReference) feature).isContainment()) {
            write((EObject) value);
        } else {
            writeReference((EObject) value);
        }
    }

    private static String attribute(Object value) {
        return switch (value) {
            case Enumerator literal -> literal.getName();
            case Double number -> Numbers.shortest(number);
            default -> value.toString().length() + "\"" + value;
        };
    }

    /** A reference is the number of the target's declaration and the way from there, or the name of what is varied. */
    private void writeReference(EObject target) {
        if (target instanceof Variation variation) {
            text.append('$').append(variation.getName()).append(',');
            return;
        }
        StringBuilder way = new StringBuilder();
        EObject element = target;
        while (!numbers.containsKey(element) && !(element instanceof Declaration) && element.eContainer() != null) {
            EObject container = element.eContainer();
            way.insert(0, "/" + container.eContents().indexOf(element));
            element = container;
        }
        text.append('@').append(number(element)).append(way).append(',');
    }

    private int number(EObject root) {
        return numbers.computeIfAbsent(root, added -> {
            roots.add(added);
            return roots.size() - 1;
        });
    }
}
