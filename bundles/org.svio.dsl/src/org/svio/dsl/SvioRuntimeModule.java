package org.svio.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.dsl.internal.text.SvioResourceSet;
import org.svio.dsl.internal.text.SvioSyntaxMessages;
import org.svio.dsl.internal.text.SvioValueConverters;
import org.svio.dsl.scoping.SvioGlobalScopeProvider;
import org.svio.dsl.scoping.SvioLinkingMessages;
import org.svio.dsl.scoping.SvioNames;
import org.svio.dsl.scoping.SvioScopeProvider;

/** The language's own services; everything else is Xtext's default. */
public class SvioRuntimeModule extends AbstractSvioRuntimeModule {

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return SvioScopeProvider.class;
    }

    @Override
    public void configureIScopeProviderDelegate(Binder binder) {
        // the scope provider answers everything itself
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return SvioGlobalScopeProvider.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return SvioNames.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return SvioResource.class;
    }

    /** Sets that read files for checking them, whoever makes the resources of editors. */
    @Override
    public Class<? extends XtextResourceSet> bindXtextResourceSet() {
        return SvioResourceSet.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return SvioValueConverters.class;
    }

    /** The parser's messages. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SvioSyntaxMessages.class;
    }

    /** The linker's messages. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
            bindILinkingDiagnosticMessageProvider$Extended() {
        return SvioLinkingMessages.class;
    }

    /** The linker's messages, again for who asks for the older interface. */
    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return SvioLinkingMessages.class;
    }

    /** EMF's own constraints repeat in technical words what the model's validator says in plain ones. */
    public void configureValidation(Binder binder) {
        binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
    }
}
