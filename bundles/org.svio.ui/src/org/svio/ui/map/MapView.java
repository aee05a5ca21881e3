package org.svio.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.svio.dsl.ide.Snapshot;
import org.svio.dsl.ide.estimate.PlatformEstimate;
import org.svio.ui.ToolAction;
import org.svio.ui.editor.LiveModel;
import org.svio.ui.launch.RunningExperiments;
import org.svio.ui.mining.LiveEstimates;

/** Shows the platform of the active editor's model, and moves VIFs in its mapping. */
public final class MapView extends ViewPart {

    /** As in plugin.xml. */
    public static final String ID = "org.svio.ui.map";

    private static final String EMPTY = "Open a .svio file: its platform appears here as a picture.\n\n"
            + "Drag a VIF onto another driver domain, core, device or device context to move its work.";
    private static final double STEP = 1.3;

    private MapCanvas canvas;
    private Combo choice;
    private EditorLink link;
    private PictureMaking making;
    private MapDrags drags;
    private Subject wanted;
    private Optional<Subject> caretIn = Optional.empty();
    private List<Subject> subjects = List.of();
    private LiveModel model;
    private LiveEstimates estimates;
    private RunningExperiments.State run;
    private String runText = "";
    private final Consumer<Snapshot> onText = snapshot -> making.ask(snapshot, wanted);
    private final Runnable onEstimate = () -> onUi(this::warm);
    private final Consumer<RunningExperiments.State> onRun = state -> onUi(() -> run(state));

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, ID);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).spacing(4, 2).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(" Show:");
        choice = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        choice.setToolTipText("Which platform of the file, and which mapping on it");
        choice.addListener(SWT.Selection, event -> choose(subjects.get(choice.getSelectionIndex())));
        choice.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        GridDataFactory.swtDefaults().applyTo(label);
        canvas = new MapCanvas(area);
        canvas.setData("org.eclipse.e4.ui.css.id", "SvioMap");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas);
        canvas.say(EMPTY);
        making = new PictureMaking(result -> onUi(() -> show(result)));
        link = new EditorLink(getSite().getPage(), this::editorChanged, this::caretMoved);
        drags = new MapDrags(canvas, link, getViewSite().getActionBars().getStatusLineManager());
        new MapMouse(canvas, new MapWishes(canvas, link, drags, this::status));
        actions();
        RunningExperiments.get().addListener(onRun);
        link.follow();
    }

    private void onUi(Runnable action) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!canvas.isDisposed()) {
                action.run();
            }
        });
    }

    private void actions() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ToolAction("Fit", "Show the whole picture (0)", "map-fit", canvas::fit));
        bar.add(new ToolAction("Larger", "Zoom in (+, or Ctrl and the wheel)", "map-larger", () -> canvas.zoom(STEP)));
        bar.add(new ToolAction("Smaller", "Zoom out (-, or Ctrl and the wheel)", "map-smaller",
                () -> canvas.zoom(1 / STEP)));
        bar.add(new ToolAction("Save Picture...", "Save the picture as SVG or PNG", "save-picture",
                () -> PictureExport.ask(canvas, this::status)));
    }

    private void status(String sentence) {
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(null);
        getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }

    private void choose(Subject subject) {
        wanted = subject;
        run = null;
        link.model().flatMap(LiveModel::latest).ifPresent(snapshot -> making.ask(snapshot, wanted));
    }

    private void editorChanged() {
        leave();
        subjects = List.of();
        run = null;
        choice.removeAll();
        choice.setEnabled(false);
        canvas.say(link.model().isPresent() ? "" : EMPTY);
        canvas.banner("");
        undoOf(link);
        link.model().ifPresent(shown -> {
            model = shown;
            estimates = LiveEstimates.of(shown);
            model.addListener(onText);
            estimates.addListener(onEstimate);
        });
    }

    private void leave() {
        if (model != null) {
            model.removeListener(onText);
            estimates.removeListener(onEstimate);
        }
        model = null;
        estimates = null;
    }

    /** Undo and redo in this view are those of the text. */
    private void undoOf(EditorLink followed) {
        for (ActionFactory each : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
            getViewSite().getActionBars().setGlobalActionHandler(each.getId(),
                    followed.editor().map(editor -> editor.getAction(each.getId())).orElse(null));
        }
        getViewSite().getActionBars().updateActionBars();
    }

    private void show(PictureMaking.Result result) {
        if (!result.subjects().isEmpty() && !result.subjects().equals(subjects)) {
            subjects = result.subjects();
            choice.setItems(subjects.stream().map(Subject::label).toArray(String[]::new));
            choice.setEnabled(true);
        }
        if (result.picture().isPresent()) {
            PlatformPicture picture = result.picture().get();
            wanted = picture.subject();
            choice.select(subjects.indexOf(wanted));
            canvas.banner("");
            canvas.show(picture, heat(picture));
            link.editor().ifPresent(editor -> caretMoved(offset()));
        } else if (canvas.picture().isPresent()) {
            canvas.banner(result.obstacle());
        } else {
            canvas.say(result.obstacle());
        }
    }

    private int offset() {
        return link.editor().map(each -> each.getSelectionProvider().getSelection())
                .filter(ITextSelection.class::isInstance)
                .map(each -> ((ITextSelection) each).getOffset()).orElse(-1);
    }

    private void warm() {
        canvas.picture().ifPresent(picture -> canvas.heat(heat(picture)));
    }

    private Heat heat(PlatformPicture picture) {
        if (run != null && run.latestPoint().isPresent() && picture.text().equals(runText)) {
            return Heat.of(picture, run.plan().name(), run.latestPoint().get());
        }
        if (estimates == null || estimates.latest().isEmpty() || picture.subject().mapping() == null) {
            return Heat.NONE;
        }
        LiveEstimates.Shown shown = estimates.latest().get();
        Optional<PlatformEstimate> estimate = shown.estimates().ofMapping(picture.subject().mapping());
        return estimate.map(each -> Heat.of(picture, each, shown.isStale() || !shown.text().equals(picture.text())))
                .orElse(Heat.NONE);
    }

    /** Figures of a run replace the estimate as they come; the next change of the text brings the estimate back. */
    private void run(RunningExperiments.State state) {
        boolean isOurs = model != null && state.file().getLocation() != null
                && state.file().getLocation().toPath().equals(model.file());
        if (isOurs && state.latestPoint().isPresent() && wanted != null && Objects.equals(wanted.mapping(),
                state.latestPoint().get().point().mapping().getName())) {
            run = state;
            runText = canvas.picture().map(PlatformPicture::text).orElse("");
            warm();
        }
    }

    /** The caret has moved into a line: its boxes are ringed, and its mapping is shown if that is another one. */
    private void caretMoved(int offset) {
        Optional<PlatformPicture> picture = canvas.picture();
        if (picture.isEmpty() || !isOfText(picture.get())) {
            return;
        }
        Optional<Subject> around = picture.get().mappingAt(offset);
        if (around.isPresent() && !around.equals(caretIn) && !around.get().equals(wanted)) {
            choose(around.get());
        }
        caretIn = around;
        Set<String> boxes = picture.get().places().at(offset);
        if (!boxes.equals(canvas.selection()) && !drags.isSelecting()) {
            canvas.select(boxes);
            boxes.stream().sorted().findFirst().flatMap(picture.get()::box).ifPresent(canvas::reveal);
        }
    }

    private boolean isOfText(PlatformPicture picture) {
        return link.document().map(IDocument::get).filter(picture.text()::equals).isPresent();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        RunningExperiments.get().removeListener(onRun);
        leave();
        link.dispose();
        making.cancel();
        super.dispose();
    }
}
