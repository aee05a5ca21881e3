package org.svio.ui.launch;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.console.ConsoleColorProvider;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** Progress is no error: it is written less prominently than the report, and not in red. */
public final class ConsoleColours extends ConsoleColorProvider {

    @Override
    public Color getColor(String stream) {
        return IDebugUIConstants.ID_STANDARD_ERROR_STREAM.equals(stream)
                ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : super.getColor(stream);
    }
}
