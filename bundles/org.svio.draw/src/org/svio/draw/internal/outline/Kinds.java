package org.svio.draw.internal.outline;

import java.util.Locale;

import org.svio.draw.scene.BoxKind;
import org.svio.model.Component;
import org.svio.model.SvioPackage;

/** What the components of the metamodel are drawn as. */
final class Kinds {

    private Kinds() {
    }

    /** Returns the kind of box for a component; null for one that is no box, which is a link. */
    static BoxKind of(Component component) {
        return switch (component.eClass().getClassifierID()) {
            case SvioPackage.HOST -> BoxKind.HOST;
            case SvioPackage.PROCESSOR -> BoxKind.PROCESSOR;
            case SvioPackage.HARDWARE_THREAD, SvioPackage.HARDWARE_CONTEXT -> BoxKind.STRAND;
            case SvioPackage.BUS -> BoxKind.BUS;
            case SvioPackage.MEMORY -> BoxKind.MEMORY;
            case SvioPackage.NIC -> BoxKind.DEVICE;
            case SvioPackage.PORT -> BoxKind.PORT;
            case SvioPackage.SWITCH -> BoxKind.SWITCH;
            case SvioPackage.PEER -> BoxKind.PEER;
            case SvioPackage.HYPERVISOR -> BoxKind.HYPERVISOR;
            case SvioPackage.GUEST -> BoxKind.GUEST;
            case SvioPackage.DRIVER_DOMAIN -> BoxKind.DRIVER_DOMAIN;
            case SvioPackage.VIRTUAL_CPU -> BoxKind.VIRTUAL_CPU;
            case SvioPackage.VIRTUAL_INTERFACE -> BoxKind.VIF;
            case SvioPackage.LINK -> null;
            default -> throw new IllegalArgumentException("no box for " + component.eClass().getName());
        };
    }

    /** Whether ELK places the parts of such a component. */
    static boolean open(BoxKind kind) {
        return kind == BoxKind.HOST || kind == BoxKind.DEVICE;
    }

    /** Returns the kind in words. */
    static String describe(Component component) {
        return switch (component.eClass().getClassifierID()) {
            case SvioPackage.HARDWARE_THREAD -> "hardware thread";
            case SvioPackage.HARDWARE_CONTEXT -> "hardware context";
            case SvioPackage.NIC -> "network device";
            case SvioPackage.DRIVER_DOMAIN -> "driver domain";
            case SvioPackage.VIRTUAL_CPU -> "virtual CPU";
            case SvioPackage.VIRTUAL_INTERFACE -> "virtual interface";
            default -> component.eClass().getName().toLowerCase(Locale.ROOT);
        };
    }
}
