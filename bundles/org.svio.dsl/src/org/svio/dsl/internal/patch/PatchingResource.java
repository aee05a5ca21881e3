package org.svio.dsl.internal.patch;

import com.google.inject.Provider;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.svio.dsl.internal.text.LibraryHandler;
import org.svio.dsl.internal.text.SourceText;
import org.svio.dsl.internal.text.SvioResource;
import org.svio.dsl.patch.Merge;
import org.svio.dsl.patch.ModelText;
import org.svio.dsl.patch.RefusedEdit;
import org.svio.dsl.patch.TextPatch;
import org.svio.dsl.patch.TextPlace;
import org.svio.model.Document;

/**
 * A file that editors of the model may edit. Its text is patched, never written anew; a text with syntax errors gives
 * no model at all; elements are addressed by name, also those that were unloaded.
 */
public final class PatchingResource extends SvioResource implements ModelText {

    private static final int KEPT = 8;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Inject
    private Provider<Reader> readers;

    private byte[] loaded = {};
    private boolean broken;
    private Shadow shadow;
    private Map<EObject, EObject> counterparts = new IdentityHashMap<>();
    /** The last texts with the models they stood for, latest first. */
    private final Deque<Shadow> earlier = new ArrayDeque<>();
    private Fragments unloading;

    @Override
    public NotificationChain basicSetResourceSet(ResourceSet set, NotificationChain notifications) {
        if (set != null) {
            LibraryHandler.install(set);
        }
        return super.basicSetResourceSet(set, notifications);
    }

    @Override
    protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
        loaded = stream.readNBytes(SourceText.LIMIT + 1);
        super.doLoad(new ByteArrayInputStream(loaded), Map.of());
        broken = getErrors().stream().anyMatch(Reader::isSyntactic);
        if (broken) {
            shadow = null;
            getContents().clear();
            clearLazyProxyInformation();
            return;
        }
        EcoreUtil.resolveAll(this);
        if (getURI() == null || !LibraryHandler.SCHEME.equals(getURI().scheme())) { // what ships is never changed
            counterparts = new IdentityHashMap<>();
            remember(readers.get().shadow(this, counterparts));
        }
    }

    private void remember(Shadow now) {
        earlier.remove(now); // after undo it is the current one again
        if (shadow != null) {
            earlier.addFirst(shadow);
            if (earlier.size() > KEPT) {
                earlier.removeLast();
            }
        }
        shadow = now;
    }

    @Override
    public String text() {
        return shadow == null ? super.text() : shadow.text();
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public TextPatch pending() throws RefusedEdit {
        return changes().patch();
    }

    @Override
    public TextPatch settle() throws RefusedEdit {
        Change change = changes();
        if (change.next() != shadow) {
            remember(change.next());
            counterparts = change.counterparts();
        }
        return change.patch();
    }

    @Override
    public void merge(String text) throws RefusedEdit {
        if (!broken && shadow != null && !pending().isEmpty()) {
            throw new RefusedEdit("the diagram has edits that are not in the text yet; save them or undo them first");
        }
        SvioResource changed = (SvioResource) readers.get().parse(text, getURI(), neighbours());
        if (broken || getContents().isEmpty()) {
            getErrors().clear();
            getContents().add(Reader.document(changed));
        } else {
            Merge.into((Document) getContents().get(0), Reader.document(changed));
        }
        broken = false;
        accept(text);
    }

    /** Reads a text that is known to say what the model says. */
    private void accept(String text) throws RefusedEdit {
        Reader reader = readers.get();
        Reader.Checked checked = reader.check(text, (Document) getContents().get(0), getURI(), neighbours());
        remember(reader.shadow(checked));
        counterparts = checked.counterparts();
    }

    /** A text that says what the model says, and how to get there. */
    private record Change(TextPatch patch, Shadow next, Map<EObject, EObject> counterparts) {
    }

    private Change changes() throws RefusedEdit {
        if (broken) {
            throw new RefusedEdit("the text of this file has syntax errors; correct them before editing its model");
        }
        if (getContents().size() != 1 || !(getContents().get(0) instanceof Document live)) {
            throw new RefusedEdit("a file of the language holds one document and nothing else");
        }
        Reader reader = readers.get();
        if (shadow == null) {
            counterparts = new IdentityHashMap<>();
            shadow = reader.empty(getURI(), neighbours());
        }
        TextPatch patch = reader.patch(shadow, live, counterparts);
        if (patch.isEmpty() && reader.same(live, shadow) != null) {
            return new Change(patch, shadow, counterparts);
        }
        for (Shadow each : earlier) {
            Map<EObject, EObject> same = reader.same(live, each);
            if (same != null && reader.patch(each, live, same).isEmpty()) {
                return new Change(Difference.between(text(), each.text()), each, same);
            }
        }
        Reader.Checked checked = reader.check(patch.after(), live, getURI(), neighbours());
        return new Change(patch, reader.shadow(checked), checked.counterparts());
    }

    private ResourceSet neighbours() {
        return getResourceSet() == null ? new ResourceSetImpl() : getResourceSet();
    }

    @Override
    public Optional<TextPlace> place(EObject element) {
        Passage passage = passage(counterparts.get(element));
        if (passage == null) {
            return Optional.empty();
        }
        int line = shadow.text().indexOf('\n', passage.start);
        int end = line < 0 ? passage.end : Math.min(passage.end, line);
        return Optional.of(new TextPlace(passage.start, end - passage.start));
    }

    @Override
    public Optional<EObject> elementAt(int offset) {
        return counterparts.entrySet().stream().filter(each -> covers(passage(each.getValue()), offset))
                .min(Comparator.comparing(each -> length(passage(each.getValue())))).map(Map.Entry::getKey);
    }

    private Passage passage(EObject counterpart) {
        Passage passage = shadow == null || counterpart == null ? null : shadow.passage(counterpart);
        return passage == null || passage.start == Passage.NONE ? null : passage;
    }

    private static boolean covers(Passage passage, int offset) {
        return passage != null && passage.start <= offset && offset <= passage.end;
    }

    private static int length(Passage passage) {
        return passage.end - passage.start;
    }

    /** Saves; what cannot be written is refused before the file is touched. */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        settleToSave();
        super.save(options);
    }

    private void settleToSave() throws IOException {
        if (broken && getContents().isEmpty()) {
            return;
        }
        try {
            settle();
        } catch (RefusedEdit refused) {
            throw new IOException(refused.getMessage(), refused);
        }
    }

    @Override
    public void doSave(OutputStream stream, Map<?, ?> options) throws IOException {
        settleToSave();
        if (broken) {
            stream.write(loaded);
            return;
        }
        if (Arrays.equals(loaded, 0, Math.min(loaded.length, MARK.length), MARK, 0, MARK.length)) {
            stream.write(MARK);
        }
        stream.write(text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doUnload() {
        unloading = new Fragments(getContents());
        try {
            super.doUnload();
        } finally {
            unloading = null;
            shadow = null;
            counterparts = new IdentityHashMap<>();
        }
    }

    @Override
    public String getURIFragment(EObject element) {
        String known = (unloading == null ? fragments() : unloading).of(element);
        return known != null ? known : super.getURIFragment(element);
    }

    @Override
    public synchronized EObject getEObject(String fragment) {
        boolean link = isLoading() || getEncoder().isCrossLinkFragment(this, fragment);
        EObject known = link ? null : fragments().find(fragment);
        return known != null ? known : super.getEObject(fragment);
    }

    private Fragments fragments() {
        return getCache().get(Fragments.class, (Resource) this, () -> new Fragments(getContents()));
    }
}
