package org.svio.dsl.ide.hover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.svio.model.SvioPackage;

/** The documentation of the metamodel, which its generated classes do not hold. Immutable after its first use. */
public final class Documentation {

    private static final String MODEL = "/model/svio.ecore";

    private Documentation() {
    }

    /** What a class or enumeration is; empty where nothing is said. */
    public static String of(EClassifier classifier) {
        return Texts.ALL.getOrDefault(classifier.getName(), "");
    }

    /** What a property is; empty where nothing is said. */
    public static String of(EStructuralFeature feature) {
        return Texts.ALL.getOrDefault(key(feature), "");
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    /** Read when first asked for. */
    private static final class Texts {

        static final Map<String, String> ALL = read();

        private static Map<String, String> read() {
            Map<String, String> texts = new HashMap<>();
            Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("svio.ecore"));
            try (InputStream stream = SvioPackage.class.getResourceAsStream(MODEL)) {
                resource.load(stream, Map.of());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            for (EClassifier classifier : ((EPackage) resource.getContents().get(0)).getEClassifiers()) {
                put(texts, classifier.getName(), classifier);
                if (classifier instanceof EClass type) {
                    type.getEStructuralFeatures().forEach(feature -> put(texts, key(feature), feature));
                }
            }
            return texts;
        }

        private static void put(Map<String, String> texts, String key, EModelElement element) {
            String text = EcoreUtil.getDocumentation(element);
            if (text != null) {
                texts.put(key, text);
            }
        }
    }
}
