package org.svio.dsl.internal.text;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.util.LazyStringInputStream;

/** Parses and formats text that is in no file. */
public final class SvioText {

    @Inject
    private Provider<SvioResource> resources;

    @Inject
    private Provider<TextRegionAccessBuilder> accesses;

    @Inject
    private Provider<FormatterRequest> requests;

    @Inject
    private Provider<IFormatter2> formatters;

    /** Parses a text; names in it are not resolved. */
    public SvioResource parse(String text) {
        SvioResource resource = resources.get();
        resource.setURI(URI.createURI("text.svio"));
        try {
            resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return resource;
    }

    /** The text in the language's layout; a text with syntax errors as it is. */
    public String format(String text) {
        SvioResource resource = parse(text);
        if (!resource.isReadable() || resource.getParseResult().hasSyntaxErrors()) {
            return text;
        }
        ITextRegionAccess access = accesses.get().forNodeModel(resource).create();
        FormatterRequest request = requests.get().setTextRegionAccess(access);
        return access.getRewriter().renderToString(formatters.get().format(request));
    }
}
