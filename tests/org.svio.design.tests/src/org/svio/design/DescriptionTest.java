package org.svio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.svio.model.SvioPackage;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What the description of the diagrams names exists: classes, features, services, icons, its own parts. */
class DescriptionTest {

    private static final int LONGEST = 60;
    private static final String NEWEST_FORMAT = "12.0.0.2017041100";
    private static final Description DESCRIPTION = Description.read();
    private static final Pattern CALL = Pattern.compile("(\\w+(?:\\.\\w+)*)\\.(\\w+)\\(([^()]*)\\)");
    private static final Pattern MODEL_CLASS = Pattern.compile("model\\.(\\w+)");

    @Test
    void theFormatIsOneThatSiriusReads() throws Exception {
        assertTrue(DESCRIPTION.root().getAttribute("version").compareTo(NEWEST_FORMAT) <= 0);
    }

    @Test
    void everyClassExists() throws Exception {
        List<String> unknown = DESCRIPTION.attributes()
                .filter(each -> Set.of("domainClass", "targetClass").contains(each.getName()))
                .map(Attr::getValue).filter(each -> !each.equals("EObject") && classOf(each) == null).toList();

        assertEquals(List.of(), unknown);
    }

    private static EClass classOf(String name) {
        Matcher matcher = MODEL_CLASS.matcher(name);
        EClassifier found = matcher.matches() ? SvioPackage.eINSTANCE.getEClassifier(matcher.group(1)) : null;
        return found instanceof EClass type ? type : null;
    }

    @Test
    void everyFeatureExistsInTheClassItIsReadFrom() throws Exception {
        List<String> unknown = new ArrayList<>();
        DESCRIPTION.attributes().filter(each -> each.getValue().startsWith("feature:")).forEach(each -> {
            EClass subject = subject(each);
            String feature = each.getValue().substring("feature:".length());
            if (subject == null || subject.getEStructuralFeature(feature) == null && !"name".equals(feature)) {
                unknown.add(each.getValue() + " of " + each.getOwnerElement().getAttribute("name"));
            }
        });

        assertEquals(List.of(), unknown);
    }

    /**
     * The class of what an expression is about: candidates are about what the mapping around them shows, edges without
     * an element of their own about their start, cells about their line.
     */
    private static EClass subject(Attr attribute) {
        Element owner = attribute.getOwnerElement();
        boolean candidates = attribute.getName().equals("semanticCandidatesExpression");
        Element with = DESCRIPTION.withClass(candidates ? (Element) owner.getParentNode() : owner);
        return with == null ? SvioPackage.Literals.NAMED_ELEMENT : classOf(with.getAttribute("domainClass"));
    }

    @Test
    void everyServiceExistsWithFittingParameters() throws Exception {
        Map<String, List<Method>> services = services();
        List<String> unknown = new ArrayList<>();
        for (Attr each : DESCRIPTION.queries()) {
            Matcher call = CALL.matcher(each.getValue().substring("aql:".length()));
            while (call.find()) {
                int arguments = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
                if (services.getOrDefault(call.group(2), List.of()).stream()
                        .noneMatch(method -> method.getParameterCount() == arguments + 1)) {
                    unknown.add(each.getValue());
                }
            }
        }

        assertEquals(List.of(), unknown);
    }

    @Test
    void everyServiceTakesTheElementsThatItIsAskedAbout() throws Exception {
        Map<String, List<Method>> services = services();
        List<String> unfit = new ArrayList<>();
        for (Attr each : DESCRIPTION.queries()) {
            Matcher call = CALL.matcher(each.getValue().substring("aql:".length()));
            EClass subject = subject(each);
            while (call.find() && "self".equals(call.group(1)) && DESCRIPTION.isOfMapping(each.getOwnerElement())) {
                boolean fits = services.get(call.group(2)).stream()
                        .anyMatch(method -> overlap(method.getParameterTypes()[0], subject));
                if (!fits) {
                    unfit.add(each.getValue() + " of a " + subject.getName());
                }
            }
        }

        assertEquals(List.of(), unfit);
    }

    private static boolean overlap(Class<?> parameter, EClass subject) {
        Class<?> type = subject.getInstanceClass();
        return type == null || parameter.isAssignableFrom(type) || type.isAssignableFrom(parameter);
    }

    private static Map<String, List<Method>> services() throws ClassNotFoundException {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type : serviceClasses()) {
            methods.addAll(Arrays.stream(type.getDeclaredMethods()).filter(each -> Modifier.isPublic(
                    each.getModifiers()) && !Modifier.isStatic(each.getModifiers())).toList());
        }
        return methods.stream().collect(Collectors.groupingBy(Method::getName));
    }

    private static List<Class<?>> serviceClasses() throws ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (Element each : DESCRIPTION.elements()) {
            if (each.getTagName().equals("ownedJavaExtensions")) {
                types.add(Class.forName(each.getAttribute("qualifiedClassName")));
            }
        }
        return types;
    }

    @Test
    void everyServiceIsUsedAndNoTwoHaveOneName() throws Exception {
        String queries = DESCRIPTION.queries().stream().map(Attr::getValue).collect(Collectors.joining("\n"));
        Map<String, List<Method>> services = services();
        Set<String> unused = new TreeSet<>(services.keySet());
        unused.removeIf(each -> queries.contains("." + each + "("));

        assertEquals(Set.of(), unused);
        assertTrue(services.values().stream().allMatch(each -> each.size() == 1));
    }

    @Test
    void serviceClassesCanBeMadeBySirius() throws Exception {
        for (Class<?> each : serviceClasses()) {
            assertNotNull(each.getConstructor().newInstance());
        }
    }

    @Test
    void expressionsAreShort() throws Exception {
        List<String> tooLong = DESCRIPTION.queries().stream().map(Attr::getValue)
                .filter(each -> each.length() > LONGEST).toList();

        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyIconExists() throws Exception {
        List<String> icons = DESCRIPTION.attributes().filter(each -> Set.of("iconPath", "icon").contains(
                each.getName())).map(Attr::getValue).distinct().toList();
        List<String> missing = icons.stream().filter(each -> !Files.isRegularFile(
                Path.of("..", "..", "bundles" + each))).toList();

        assertEquals(List.of(), missing);
        assertTrue(icons.size() > 10);
    }

    @Test
    void everyReferenceInsideTheDescriptionLeadsSomewhere() throws Exception {
        List<String> lost = DESCRIPTION.attributes().map(Attr::getValue).filter(each -> each.startsWith("//@"))
                .flatMap(each -> Arrays.stream(each.split(" "))).distinct()
                .filter(each -> DESCRIPTION.find(each) == null).toList();

        assertEquals(List.of(), lost);
    }

    @Test
    void thePluginNamesARegistrationThatExists() throws Exception {
        String plugin = Files.readString(Description.FOLDER.resolve("plugin.xml"));

        assertTrue(plugin.contains("class=\"" + SiriusRegistration.class.getName() + "\""));
        assertTrue(plugin.contains("point=\"org.eclipse.sirius.componentization\""));
    }
}
