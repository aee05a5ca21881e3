package org.svio.dsl.ide.fix;

import java.util.List;
import java.util.Locale;

/** Names a file that is there in the place of one that is not. */
final class WrongImportRemedy implements Remedy {

    private static final int MOST = 3;

    @Override
    public List<Fix> fixes(Site site) {
        if (!site.marked().startsWith("\"")) {
            return List.of();
        }
        String wanted = stem(site.marked().replace("\"", ""));
        return site.neighbours().addresses().stream().filter(each -> isLike(stem(each), wanted)).limit(MOST)
                .map(each -> Fix.of("Change to \"" + each + "\"", site.offset(), site.length(), "\"" + each + "\""))
                .toList();
    }

    private static String stem(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return (name.contains(".") ? name.substring(0, name.indexOf('.')) : name).toLowerCase(Locale.ROOT);
    }

    /** Whether all but two of the letters are the same from either end. */
    private static boolean isLike(String a, String b) {
        int same = 0;
        int shorter = Math.min(a.length(), b.length());
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int after = 0;
        while (after < shorter - same && a.charAt(a.length() - 1 - after) == b.charAt(b.length() - 1 - after)) {
            after++;
        }
        return Math.max(a.length(), b.length()) - same - after <= 2 && same + after > 2;
    }
}
