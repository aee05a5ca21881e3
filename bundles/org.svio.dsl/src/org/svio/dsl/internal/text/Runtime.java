package org.svio.dsl.internal.text;

import com.google.inject.Injector;
import org.eclipse.xtext.common.TerminalsStandaloneSetup;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.svio.dsl.SvioStandaloneSetup;

/** The language's services for those who cannot be handed an injector, such as a resource factory of Eclipse. */
public final class Runtime {

    private static Injector injector;

    private Runtime() {
    }

    /** The one injector, made when first asked for; who makes resources for {@code .svio} stays as it is. */
    public static synchronized Injector injector() {
        if (injector == null) {
            SvioStandaloneSetup setup = new SvioStandaloneSetup();
            TerminalsStandaloneSetup.doSetup();
            Injector made = setup.createInjector();
            IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("svio",
                    made.getInstance(IResourceServiceProvider.class));
            injector = made;
        }
        return injector;
    }
}
