package org.svio.dsl.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;
import org.svio.dsl.internal.layout.Layout;

/**
 * Formats a text: only white space changes, never a token or a comment, and formatting again changes nothing. A text
 * with syntax errors is left as it is.
 */
public final class SvioFormatter implements IFormatter2 {

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess access = request.getTextRegionAccess();
        if (access.hasSyntaxError()) {
            return List.of();
        }
        return new Layout(access).replacements().stream().filter(change -> isRequested(change, request)).toList();
    }

    private static boolean isRequested(ITextReplacement change, FormatterRequest request) {
        return request.getRegions().isEmpty()
                || request.getRegions().stream().anyMatch((ITextRegion region) -> region.contains(change));
    }
}
