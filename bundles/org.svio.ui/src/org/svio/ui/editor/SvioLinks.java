package org.svio.ui.editor;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.svio.dsl.ide.TextRange;
import org.svio.dsl.ide.names.Mention;

/** Links from names to where they are declared, and from imports to their files. */
public final class SvioLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        IDocument document = viewer.getDocument();
        Optional<LiveNames> names = LiveNames.of(document)
                .filter(each -> each.isOf(((IDocumentExtension4) document).getModificationStamp()));
        return names.flatMap(each -> each.mentions().at(region.getOffset())).filter(each -> each.target() != null)
                .map(each -> new IHyperlink[] {new Link(each)}).orElse(null);
    }

    /** A link of one name. */
    private record Link(Mention mention) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            TextRange range = mention.range();
            return new Region(range.offset(), range.length());
        }

        @Override
        public String getTypeLabel() {
            return "Declaration";
        }

        @Override
        public String getHyperlinkText() {
            return "Open declaration of " + mention.name();
        }

        @Override
        public void open() {
            Navigation.open(mention.target());
        }
    }
}
