package org.svio.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.dsl.internal.text.Codes;
import org.svio.dsl.scoping.SvioNames;
import org.svio.model.Component;
import org.svio.model.Document;
import org.svio.model.ElementReference;
import org.svio.model.MetricChoice;
import org.svio.model.NamedElement;
import org.svio.model.PathSegment;
import org.svio.model.Placement;
import org.svio.model.ValueReference;

/** What names mean. */
class ScopingTest {

    @TempDir
    Path folder;

    private Sources sources;

    @BeforeEach
    void prepare() {
        sources = new Sources(folder);
    }

    private Document linked(String text) {
        ParsedFile parsed = sources.load(text);
        assertEquals(List.of(), parsed.problems().stream()
                .filter(each -> each.code().equals(Codes.NAME) || each.code().equals(Codes.SYNTAX)).toList());
        return parsed.document();
    }

    private static <T extends EObject> List<T> all(Document document, Class<T> type) {
        TreeIterator<EObject> contents = EcoreUtil.getAllContents(document, false);
        return java.util.stream.Stream.iterate(contents, TreeIterator::hasNext, each -> each).map(TreeIterator::next)
                .filter(type::isInstance).map(type::cast).toList();
    }

    private static String targets(Document document, Predicate<ElementReference> which) {
        ElementReference path = all(document, ElementReference.class).stream().filter(which).findFirst().orElseThrow();
        PathSegment last = path.getSegments().get(path.getSegments().size() - 1);
        return name(last.getElement());
    }

    private static String name(NamedElement element) {
        return new SvioNames().getFullyQualifiedName(element).toString();
    }

    @Test
    void aPathStartsInTheNearestSurroundingComponentThatHasTheName() {
        Document document = linked("""
                platform p {
                    host a {
                        processor x { thread t }
                        guest g { vcpu v on x.t }
                    }
                    host b {
                        processor x { thread t }
                        guest g { vcpu v on x.t  vcpu w on a.x.t }
                    }
                }
                """);

        List<ElementReference> paths = all(document, ElementReference.class);

        assertEquals(List.of("p.a.x.t", "p.b.x.t", "p.a.x.t"), paths.stream()
                .map(each -> name(each.getSegments().get(each.getSegments().size() - 1).getElement())).toList());
    }

    @Test
    void partsOfTheTypeAreVisibleAndOwnOnesHideThem() {
        Document document = linked("""
                type host Server {
                    processor x { thread t }
                    processor y { thread t }
                }
                platform p {
                    host a : Server {
                        processor x { thread own }
                        guest g { vcpu v on x.own  vcpu w on y.t }
                    }
                }
                """);

        List<ElementReference> paths = all(document, ElementReference.class);

        assertEquals("p.a.x.own", name(paths.get(0).getSegments().get(1).getElement()));
        assertEquals("Server.y.t", name(paths.get(1).getSegments().get(1).getElement()));
    }

    @Test
    void aMappingAndAnExperimentSeeTheirPlatformWithItsBase() {
        Document document = linked("""
                platform small {
                    host a { guest g { vif e } }
                }
                platform big extends small {
                    host b { nic n }
                }
                datapath d {
                    role r : owner
                }
                mapping m of big {
                    map a.g.e to d on b.n { r on b }
                }
                experiment x on big {
                    expect throughput of a.g.e > 1 Gbit/s
                }
                """);

        assertEquals("small.a.g.e", targets(document, each -> each.eContainer() instanceof Placement));
        assertEquals("small.a.g.e", targets(document, each -> each.eContainer() instanceof MetricChoice));
    }

    @Test
    void aValueIsAVariationThenAParameterOfTheSameSetThenOneBySetAndName() {
        Document document = linked("""
                parameters costs {
                    n = 1
                    m = n + costs.n
                }
                platform p {
                    host a { guest g[1..4] { vif e } }
                }
                experiment x on p {
                    vary n in [1, 2]
                    expect drops of a.g[n].e < costs.n
                }
                """);

        List<ValueReference> values = all(document, ValueReference.class);

        assertEquals(List.of("costs.n", "costs.n", "x.n", "costs.n"),
                values.stream().map(each -> name(each.getValue())).toList());
    }

    @Test
    void importsAreTransitiveAndMayRunInCircles() {
        sources.write("types.svio", """
                import "model.svio"
                type bus Fast { width 64 bit  clock 66 MHz }
                """);
        sources.write("middle.svio", """
                import "types.svio"
                """);

        Document document = linked("""
                import "middle.svio"
                platform p {
                    host a { bus b : Fast }
                }
                """);

        Component bus = all(document, Component.class).stream().filter(each -> "b".equals(each.getName())).findFirst()
                .orElseThrow();
        assertEquals("Fast", bus.getType().getName());
    }

    @Test
    void aTypeIsOfTheSameKindOnly() {
        Document document = linked("""
                type bus Same { width 64 bit  clock 66 MHz }
                type memory Same { latency 10 ns }
                platform p {
                    host a { bus b : Same  memory m : Same }
                }
                """);

        List<Component> typed = all(document, Component.class).stream().filter(each -> each.getType() != null).toList();

        assertSame(typed.get(0).eClass(), typed.get(0).getType().eClass());
        assertSame(typed.get(1).eClass(), typed.get(1).getType().eClass());
    }

    @Test
    void aWordOfTheLanguageIsANameBehindACaret() {
        Document document = linked("""
                platform ^platform {
                    host ^every { guest ^vif { vif guest } }
                }
                mapping m of ^platform {
                    map ^every.^vif.guest to d
                }
                datapath d {
                }
                """);

        assertEquals("platform.every.vif.guest",
                targets(document, each -> each.eContainer() instanceof Placement));
    }
}
