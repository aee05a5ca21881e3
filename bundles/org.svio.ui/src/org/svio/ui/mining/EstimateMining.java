package org.svio.ui.mining;

import java.util.function.Consumer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineEndCodeMining;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Control;
import org.svio.dsl.ide.estimate.EstimateRemark;

/** One remark at the end of a line; its tooltip says where the numbers come from. */
final class EstimateMining extends LineEndCodeMining {

    private final EstimateRemark remark;

    EstimateMining(IDocument document, int line, ICodeMiningProvider provider, EstimateRemark remark, boolean stale)
            throws BadLocationException {
        super(document, line, provider);
        this.remark = remark;
        setLabel("  " + remark.text() + (stale ? " (before the errors)" : ""));
    }

    @Override
    public Consumer<MouseEvent> getMouseHover() {
        return event -> tip(event, remark.detail());
    }

    @Override
    public Consumer<MouseEvent> getMouseOut() {
        return event -> tip(event, null);
    }

    private static void tip(MouseEvent event, String text) {
        if (event.widget instanceof Control control && !control.isDisposed()) {
            control.setToolTipText(text);
        }
    }
}
