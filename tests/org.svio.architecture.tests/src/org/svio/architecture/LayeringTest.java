package org.svio.architecture;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md, read from the manifests: what each bundle may require, and nothing else. */
class LayeringTest {

    private static final String OWN = "org.svio.";

    private static final Map<String, Set<String>> OWN_ALLOWED = Map.ofEntries(
            entry("model", Set.of()),
            entry("engine", Set.of()),
            entry("simulation", Set.of("model", "engine")),
            entry("estimate", Set.of("engine", "simulation")),
            entry("experiment", Set.of("model", "engine", "simulation", "estimate")),
            entry("dsl", Set.of("model")),
            entry("draw", Set.of("model")),
            entry("dsl.ide", Set.of("model", "simulation", "estimate", "experiment", "dsl")),
            entry("design", Set.of("model", "experiment", "dsl")),
            entry("design.session", Set.of("model", "dsl", "design")),
            entry("cli", Set.of("model", "engine", "simulation", "estimate", "experiment", "dsl", "draw")),
            entry("ui", Set.of("model", "engine", "simulation", "estimate", "experiment", "dsl", "dsl.ide", "draw",
                    "cli")));

    /** Prefixes of foreign bundles and packages; whoever requires the model sees its EMF types. */
    private static final Map<String, Set<String>> FOREIGN_ALLOWED = Map.ofEntries(
            entry("model", Set.of("org.eclipse.emf.")),
            entry("engine", Set.of()),
            entry("simulation", Set.of("org.eclipse.emf.", "org.hdrhistogram.", "io.pkts.")),
            entry("estimate", Set.of()),
            entry("experiment", Set.of("org.eclipse.emf.", "com.google.gson", "org.apache.commons.")),
            entry("dsl", Set.of("org.eclipse.emf.", "org.eclipse.xtext", "org.eclipse.equinox.common", "org.antlr.",
                    "com.google.guava", "com.google.inject", "jakarta.inject", "org.apache.log4j")),
            entry("draw", Set.of("org.eclipse.emf.", "org.eclipse.elk.")),
            entry("dsl.ide", Set.of("org.eclipse.emf.", "org.eclipse.xtext", "org.antlr.",
                    "com.google.guava", "com.google.inject", "jakarta.inject", "org.apache.log4j")),
            entry("design", Set.of("org.eclipse.emf.", "org.eclipse.sirius", "com.google.gson")),
            entry("design.session", Set.of("org.eclipse.")),
            entry("cli", Set.of("org.eclipse.emf.", "picocli", "me.tongfei.progressbar")),
            entry("ui", Set.of("org.eclipse.", "com.google.gson")));

    @Test
    void bundlesRequireOnlyTheBundlesBelowThem() {
        assertEquals(List.of(), violations(LayeringTest::forbiddenOwn));
    }

    @Test
    void bundlesRequireOnlyTheForeignLibrariesOfTheirLayer() {
        assertEquals(List.of(), violations(LayeringTest::forbiddenForeign));
    }

    @Test
    void nobodyReexportsADependency() {
        assertEquals(List.of(), violations(
                manifest -> manifest.reexports() ? Stream.of("re-exports a dependency") : Stream.empty()));
    }

    @Test
    void everyBundleHasItsRowInTheTable() {
        List<String> bundles = Repository.bundles().stream().map(BundleManifest::of)
                .map(LayeringTest::shortName).toList();

        assertEquals(OWN_ALLOWED.keySet(), Set.copyOf(bundles));
        assertEquals(OWN_ALLOWED.keySet(), FOREIGN_ALLOWED.keySet());
    }

    private interface Rule {
        Stream<String> complaints(BundleManifest manifest);
    }

    private static List<String> violations(Rule rule) {
        List<String> violations = new ArrayList<>();
        for (Path folder : Repository.bundles()) {
            BundleManifest manifest = BundleManifest.of(folder);
            rule.complaints(manifest).map(text -> manifest.symbolicName() + " " + text).forEach(violations::add);
        }
        return violations;
    }

    private static Stream<String> forbiddenOwn(BundleManifest manifest) {
        Set<String> allowed = OWN_ALLOWED.getOrDefault(shortName(manifest), Set.of());
        return manifest.requiredBundles().stream()
                .filter(name -> name.startsWith(OWN) && !allowed.contains(name.substring(OWN.length())))
                .map(name -> "must not require " + name);
    }

    private static Stream<String> forbiddenForeign(BundleManifest manifest) {
        Set<String> allowed = FOREIGN_ALLOWED.getOrDefault(shortName(manifest), Set.of());
        return Stream.concat(manifest.requiredBundles().stream(), manifest.importedPackages().stream())
                .filter(name -> !name.startsWith(OWN) && allowed.stream().noneMatch(name::startsWith))
                .map(name -> "must not use " + name);
    }

    private static String shortName(BundleManifest manifest) {
        return manifest.symbolicName().substring(OWN.length());
    }
}
