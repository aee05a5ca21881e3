package org.svio.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.svio.dsl.internal.xmi.SvioXmiResource;
import org.svio.model.SvioPackage;
import org.svio.model.validation.SvioModelValidator;

/** Registers the language with EMF where no extension registry does it. */
public class SvioStandaloneSetup extends SvioStandaloneSetupGenerated {

    /** Registers the language; calling it again does no harm. */
    public static void doSetup() {
        new SvioStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        EPackage.Registry.INSTANCE.putIfAbsent(SvioPackage.eNS_URI, SvioPackage.eINSTANCE);
        SvioModelValidator.register(); // before the injector's validators join it
        return super.createInjector();
    }

    @Override
    public void register(Injector injector) {
        super.register(injector);
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("xmi",
                (Resource.Factory) SvioXmiResource::new);
    }
}
