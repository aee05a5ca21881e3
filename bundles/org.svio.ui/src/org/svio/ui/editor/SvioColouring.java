package org.svio.ui.editor;

import org.eclipse.jface.text.presentation.PresentationReconciler;

/** Syntax colours while typing. */
public final class SvioColouring extends PresentationReconciler {
}
