package org.svio.dsl.internal.text;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Tells values that cannot be read, which the parser finds, from mistakes of syntax, which are worded elsewhere. */
public final class SvioSyntaxMessages extends SyntaxErrorMessageProvider {

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), Codes.VALUE);
    }
}
