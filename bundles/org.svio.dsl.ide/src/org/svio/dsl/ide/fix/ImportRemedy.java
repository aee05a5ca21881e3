package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Imports the file that declares what is missing. */
final class ImportRemedy implements Remedy {

    private static final Pattern UNKNOWN = Pattern.compile("^no (.+?) named '([^']+)'");

    @Override
    public List<Fix> fixes(Site site) {
        return addresses(site).stream().map(address -> new Fix("Import \"" + address + "\"",
                List.of(ImportPlace.of(site.text()).insertion(address)))).toList();
    }

    /** The files that declare what is missing. */
    static List<String> addresses(Site site) {
        Matcher unknown = UNKNOWN.matcher(site.message());
        if (!unknown.find()) {
            return List.of();
        }
        String name = unknown.group(2);
        Optional<String> kind = kind(unknown.group(1), name);
        String declared = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return kind.map(each -> site.neighbours().declaring(each, declared)).orElse(List.of()).stream()
                .filter(address -> !site.text().contains("\"" + address + "\"")).toList();
    }

    /** The word that declares what a message calls so. */
    private static Optional<String> kind(String words, String name) {
        return switch (words) {
            case "data path" -> Optional.of("datapath");
            case "platform", "mapping" -> Optional.of(words);
            case "parameter or variable", "parameter" -> Optional.of("parameters").filter(any -> name.contains("."));
            default -> words.startsWith("type of ")
                    ? Optional.of("type " + words.substring("type of ".length()).replace("VIF", "vif"))
                    : Optional.empty();
        };
    }
}
