package org.svio.design;

import java.lang.reflect.InvocationTargetException;

/**
 * Makes Sirius know the diagrams. Sirius instantiates the class that the plug-in names as its component and does
 * nothing else with it, so this registers when it is made. By reflection: Sirius is in no registry the build can use.
 */
public final class SiriusRegistration {

    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
    private static final String DESCRIPTION = "org.svio.design/description/svio.odesign";

    /** Registers. */
    public SiriusRegistration() throws ReflectiveOperationException {
        Class<?> type = Class.forName(REGISTRY);
        Object registry = type.getMethod("getInstance").invoke(null);
        try {
            type.getMethod("registerFromPlugin", String.class).invoke(registry, DESCRIPTION);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("Sirius does not take " + DESCRIPTION, failed.getCause());
        }
    }
}
