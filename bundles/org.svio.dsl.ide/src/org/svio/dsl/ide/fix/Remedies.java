package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.Map;

/** Which remedies help against which problems. */
final class Remedies {

    private static final Remedy SUGGESTION = new SuggestionRemedy();
    private static final Remedy REMOVAL = new RemovalRemedy();
    private static final Remedy ADDRESS = new AddressRemedy();

    private Remedies() {
    }

    /** The remedies for each code of a problem. */
    static Map<String, List<Remedy>> byCode() {
        return Map.ofEntries(
                Map.entry("svio.name", List.of(SUGGESTION, new ImportRemedy())),
                Map.entry("svio.syntax", List.of(SUGGESTION, new SyntaxRemedy())),
                Map.entry("svio.unknown-unit", List.of(SUGGESTION)),
                Map.entry("svio.import", List.of(new WrongImportRemedy(), REMOVAL)),
                Map.entry("svio.unused-import", List.of(REMOVAL)),
                Map.entry("svio.unused", List.of(REMOVAL)),
                Map.entry("svio.mapped-twice", List.of(REMOVAL)),
                Map.entry("svio.twice", List.of(REMOVAL)),
                Map.entry("svio.dimension", List.of(new UnitRemedy())),
                Map.entry("svio.missing", List.of(new MissingRemedy())),
                Map.entry("svio.unmapped", List.of(new UnmappedRemedy())),
                Map.entry("svio.short-queue", List.of(new ShortQueueRemedy())),
                Map.entry("svio.duplicate-name", List.of(new DuplicateNameRemedy())),
                Map.entry("svio.mac-syntax", List.of(ADDRESS)),
                Map.entry("svio.duplicate-mac", List.of(ADDRESS)),
                Map.entry("svio.experiment-mapping", List.of(new ExperimentMappingRemedy())),
                Map.entry("svio.segment", List.of(new SegmentRemedy())));
    }
}
