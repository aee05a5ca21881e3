package org.svio.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.svio.model.SvioPackage;

/** Registers the language with EMF where no extension registry does it. */
public class SvioStandaloneSetup extends SvioStandaloneSetupGenerated {

    /** Registers the language; calling it again does no harm. */
    public static void doSetup() {
        new SvioStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        EPackage.Registry.INSTANCE.putIfAbsent(SvioPackage.eNS_URI, SvioPackage.eINSTANCE);
        return super.createInjector();
    }
}
