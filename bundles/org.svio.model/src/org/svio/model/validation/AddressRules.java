package org.svio.model.validation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.svio.model.SvioPackage.Literals;
import org.svio.model.VirtualInterface;

/** MAC addresses are written as such, and each names one station. */
final class AddressRules implements Rules {

    private static final Pattern MAC = Pattern.compile("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}");
    private static final int GROUP_BIT = 1;

    @Override
    public void check(EObject object, Issues issues) {
        if (object instanceof VirtualInterface vif && vif.getMac() != null) {
            checkAddress(vif, vif.getMac(), issues);
        }
    }

    private static void checkAddress(VirtualInterface vif, String mac, Issues issues) {
        if (!isAddress(mac)) {
            issues.error(IssueCode.MAC_SYNTAX, vif, Literals.VIRTUAL_INTERFACE__MAC, "\"" + mac + "\" is no MAC"
                    + " address: write six pairs of hexadecimal digits such as \"02:00:00:00:00:01\"");
        } else if ((Integer.parseInt(mac.substring(0, 2), 16) & GROUP_BIT) != 0) {
            issues.error(IssueCode.MAC_SYNTAX, vif, Literals.VIRTUAL_INTERFACE__MAC, mac + " is the address of a"
                    + " group, not of one station: make its first pair even");
        }
    }

    /** Returns whether the text is written as a MAC address. */
    static boolean isAddress(String mac) {
        return mac != null && MAC.matcher(mac).matches();
    }

    /** Returns the address in a form that is equal for equal addresses. */
    static String normalized(String mac) {
        return mac.toLowerCase(Locale.ROOT);
    }
}
