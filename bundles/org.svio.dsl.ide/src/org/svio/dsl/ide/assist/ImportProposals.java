package org.svio.dsl.ide.assist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.svio.dsl.Library;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.hover.Html;

/** Proposes files: the library's and those beside the file that is edited. */
final class ImportProposals {

    private final Path file;

    ImportProposals(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** Files whose names end so; those of the library, too, where models are meant. */
    List<Proposal> of(TextRange place, String... endings) {
        List<Proposal> proposals = new ArrayList<>();
        for (Path each : beside(endings)) {
            String name = file.getParent().relativize(each).toString().replace('\\', '/');
            proposals.add(new Proposal("file", name, "", name, place, () -> "", Proposal.NAME));
        }
        if (List.of(endings).contains(".svio")) {
            for (String address : Library.addresses()) {
                proposals.add(new Proposal("file", address, "library", address, place, () -> head(address),
                        Proposal.NAME + 1));
            }
        }
        return proposals;
    }

    private List<Path> beside(String... endings) {
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(file.getParent(), 2)) {
            return files.filter(each -> !each.equals(file))
                    .filter(each -> Stream.of(endings).anyMatch(end -> each.toString().endsWith(end))).sorted()
                    .toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    /** The comment a file of the library starts with. */
    private static String head(String address) {
        String text = Library.text(address);
        int end = text.indexOf("*/");
        return text.startsWith("/*") && end > 0
                ? Html.escaped(text.substring(2, end).strip()).replaceAll("\\s*\\n\\s*\\n\\s*", "<br><br>") : "";
    }
}
