package org.svio.dsl;

import com.google.inject.Injector;
import java.util.Map;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
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
        Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        Object registered = factories.get("svio");
        super.register(injector);
        if (registered != null && !(registered instanceof IResourceFactory)) {
            factories.put("svio", registered); // that of Eclipse's registry serves the editors
        }
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("xmi",
                (Resource.Factory) SvioXmiResource::new);
    }
}
