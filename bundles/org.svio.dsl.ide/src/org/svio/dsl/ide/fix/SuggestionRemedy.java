package org.svio.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts in the place of a word what the message says was meant or is there to choose from. */
final class SuggestionRemedy implements Remedy {

    private static final Pattern MEANT = Pattern.compile("did you mean '([^']+)'");
    private static final Pattern CHOICE = Pattern.compile("; there is ([\\w^., ]+)$");
    private static final String MICRO = "\u00b5";

    @Override
    public List<Fix> fixes(Site site) {
        if (!site.message().contains("'" + site.marked() + "'")) {
            return List.of(); // what is marked is not the word that is wrong
        }
        List<Fix> fixes = new ArrayList<>();
        site.said(MEANT).ifPresent(word -> fixes.add(change(site, word)));
        Matcher choice = CHOICE.matcher(site.message());
        if (choice.find()) {
            for (String each : choice.group(1).split(", ")) {
                fixes.add(change(site, each));
            }
        }
        return fixes;
    }

    private static Fix change(Site site, String word) {
        boolean micro = site.marked().equals(MICRO) && site.text().startsWith("s", site.offset() + 1);
        return Fix.of("Change to '" + word + "'", site.offset(), site.length() + (micro ? 1 : 0), word);
    }
}
