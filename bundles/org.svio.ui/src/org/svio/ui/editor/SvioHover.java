package org.svio.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.editors.text.EditorsUI;
import org.svio.dsl.ide.estimate.EstimateRemark;
import org.svio.dsl.ide.hover.Hover;
import org.svio.dsl.ide.hover.Html;
import org.svio.ui.mining.LiveEstimates;

/** What the mouse points at: an element, a property, a quantity, and what is estimated of it. */
public final class SvioHover implements ITextHover, ITextHoverExtension {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        IDocument document = viewer.getDocument();
        Optional<LiveModel> model = LiveModel.of(document);
        if (model.isEmpty() || region.getLength() == 0) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        model.get().ask(snapshot -> Hover.at(snapshot, region.getOffset())).ifPresent(parts::add);
        estimate(model.get(), document, region.getOffset()).ifPresent(parts::add);
        return parts.isEmpty() ? null : String.join("<br>", parts);
    }

    /** The estimate of what stands in the line, where there is one of this text. */
    private static Optional<String> estimate(LiveModel model, IDocument document, int offset) {
        LiveEstimates.Shown shown = LiveEstimates.of(model).latest().orElse(null);
        if (shown == null || !shown.text().equals(document.get())) {
            return Optional.empty();
        }
        try {
            int line = document.getLineOfOffset(offset);
            for (EstimateRemark remark : shown.estimates().remarks()) {
                if (document.getLineOfOffset(remark.offset()) == line) {
                    return Optional.of("<b>Estimate</b>  " + Html.escaped(remark.text()) + "<br>"
                            + Html.escaped(remark.detail()).replace("\n", "<br>"));
                }
            }
        } catch (BadLocationException textHasChanged) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        try {
            int start = offset;
            while (start > 0 && isPart(document.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < document.getLength() && isPart(document.getChar(end))) {
                end++;
            }
            return new Region(start, end - start);
        } catch (BadLocationException textHasChanged) {
            return new Region(offset, 0);
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '%' || c == '^';
    }
}
