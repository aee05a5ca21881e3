package org.svio.dsl.ide.fix;

import java.util.List;

/** Takes a MAC address away: one that is not written is derived from the qualified name, different for each VIF. */
final class AddressRemedy implements Remedy {

    @Override
    public List<Fix> fixes(Site site) {
        String before = site.text().substring(0, site.offset());
        int keyword = before.lastIndexOf("mac");
        if (!site.marked().startsWith("\"") || keyword < 0 || !before.substring(keyword + 3).isBlank()) {
            return List.of();
        }
        return List.of(new Fix("Remove the address, so that one is derived",
                List.of(Edits.removal(site.text(), keyword, site.offset() + site.length()))));
    }
}
