package org.svio.ui.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.svio.dsl.ide.Shift;
import org.svio.dsl.ide.estimate.EstimateRemark;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.mining.LiveEstimates.Shown;

/** Shows the estimates at the ends of the lines they are about. Shows what is known and waits for nothing. */
public final class EstimateMinings extends AbstractCodeMiningProvider {

    private LiveEstimates source;
    private Runnable refresh;

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer,
            IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        LiveModel model = document == null ? null : LiveModel.of(document).orElse(null);
        if (model == null) {
            return CompletableFuture.completedFuture(List.of());
        }
        listen(viewer, LiveEstimates.of(model));
        List<ICodeMining> minings = new ArrayList<>();
        source.latest().ifPresent(shown -> add(shown, document, minings));
        return CompletableFuture.completedFuture(minings);
    }

    private synchronized void listen(ITextViewer viewer, LiveEstimates estimates) {
        if (source != estimates) {
            stop();
            source = estimates;
            refresh = () -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> refresh(viewer));
            source.addListener(refresh);
        }
    }

    private void refresh(ITextViewer viewer) {
        StyledText text = viewer.getTextWidget();
        if (text == null || text.isDisposed()) {
            dispose(); // the editor was closed
        } else if (viewer instanceof ISourceViewerExtension5 minable) {
            minable.updateCodeMinings();
        }
    }

    private void stop() {
        if (source != null) {
            source.removeListener(refresh);
            source = null;
        }
    }

    private void add(Shown shown, IDocument document, List<ICodeMining> minings) {
        Shift shift = Shift.between(shown.text(), document.get());
        for (EstimateRemark remark : shown.estimates().remarks()) {
            OptionalInt offset = shift.of(remark.offset(), 0);
            if (offset.isPresent()) {
                try {
                    minings.add(new EstimateMining(document, document.getLineOfOffset(offset.getAsInt()), this,
                            remark, shown.isStale()));
                } catch (BadLocationException changedMeanwhile) {
                    return; // the next estimate comes
                }
            }
        }
    }

    @Override
    public synchronized void dispose() {
        stop();
        super.dispose();
    }
}
