package org.svio.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.util.Modules2;
import org.svio.dsl.SvioRuntimeModule;
import org.svio.dsl.SvioStandaloneSetup;
import org.svio.model.SvioPackage;
import org.svio.model.validation.SvioModelValidator;

/** The language with its editor services. */
public class SvioIdeSetup extends SvioStandaloneSetup {

    @Override
    public Injector createInjector() {
        EPackage.Registry.INSTANCE.putIfAbsent(SvioPackage.eNS_URI, SvioPackage.eINSTANCE);
        SvioModelValidator.register();
        return Guice.createInjector(Modules2.mixin(new SvioRuntimeModule(), new SvioIdeModule()));
    }
}
