package org.svio.dsl.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.svio.dsl.RandomDocument;
import org.svio.dsl.SvioResourceFactory;
import org.svio.model.Document;

/** What holds for every edit of every model, shown on random ones: each with undo and redo, step by step. */
class RandomEditsTest {

    private static final int SEQUENCES = 160;
    private static final int EDITS = 5;
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final TextPatcher PATCHER = TextPatcher.create();

    private static final ResourceSet IMPORTS = imports();

    private int written;
    private int refused;

    static LongStream seeds() {
        return LongStream.range(0, SEQUENCES);
    }

    static Stream<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("examples", "bundles/org.svio.dsl/library")) {
            try (Stream<Path> all = Files.walk(REPOSITORY.resolve(folder))) {
                all.filter(each -> each.toString().endsWith(".svio")).sorted().forEach(found::add);
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onRandomModels(long seed) {
        String text = varied(new RandomDocument(seed).text(), (int) seed % 4);

        sequence(text, URI.createURI("memory:/model.svio"), seed);
    }

    @ParameterizedTest
    @MethodSource("files")
    void onEveryModelThatShips(Path file) throws IOException {
        for (int seed = 0; seed < 4; seed++) {
            sequence(varied(Files.readString(file), seed % 4), URI.createFileURI(file.toString()), seed);
        }
    }

    @Test
    void mostEditsCanBeWritten() {
        for (int seed = 0; seed < 20; seed++) {
            sequence(new RandomDocument(seed).text(), URI.createURI("memory:/model.svio"), seed);
        }

        assertTrue(written > refused, () -> written + " written, " + refused + " refused");
    }

    /** The same text with other white space. */
    private static String varied(String text, int variant) {
        return switch (variant) {
            case 1 -> text.replace("\n", "\r\n");
            case 2 -> text.replace("    ", "\t").stripTrailing();
            case 3 -> text.replace(" { ", "{").replace(" }", "}");
            default -> text;
        };
    }

    /** A set with the imported files, loaded once. */
    private static ResourceSet imports() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("svio", new SvioResourceFactory());
        return set;
    }

    private static Resource load(String text, URI uri) {
        IMPORTS.getResources().removeIf(each -> !"svio".equals(each.getURI().scheme()));
        Resource resource = IMPORTS.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertFalse(((ModelText) resource).isBroken(), () -> resource.getErrors().toString());
        return resource;
    }

    private void sequence(String start, URI uri, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Resource resource = load(start, uri);
        ModelText text = (ModelText) resource;
        List<String> texts = new ArrayList<>(List.of(start));
        List<ChangeDescription> changes = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            ChangeDescription change = edit(resource, random, seed);
            if (change != null) {
                changes.add(change);
                texts.add(text.text());
            }
        }
        for (int i = changes.size() - 1; i >= 0; i--) {
            changes.get(i).applyAndReverse();
            assertEquals(texts.get(i), settled(text));
        }
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).applyAndReverse();
            assertEquals(texts.get(i + 1), settled(text));
        }
    }

    private static String settled(ModelText text) {
        try {
            text.settle();
            return text.text();
        } catch (RefusedEdit refused) {
            return refused.getMessage();
        }
    }

    /** One edit; null where it was refused, and taken back. */
    private ChangeDescription edit(Resource resource, RandomGenerator random, long seed) {
        Document live = (Document) resource.getContents().get(0);
        ModelText text = (ModelText) resource;
        String before = text.text();
        Untouched untouched = new Untouched(live, read(before, resource));
        ChangeRecorder recorder = new ChangeRecorder(live);
        String edit = new RandomEdit(random, live).make();
        ChangeDescription change = recorder.endRecording();
        recorder.dispose();
        try {
            TextPatch patch = text.settle();
            written++;
            assertEquals(before, patch.before());
            assertEquals(before, patch.inverse().after());
            assertEquals(List.of(), untouched.wrong(patch), () -> seed + " " + edit + "\n" + before + patch.edits());
            assertTrue(EcoreUtil.equals(live, read(text.text(), resource)), edit);
            return change;
        } catch (RefusedEdit refusal) {
            refused++;
            assertTrue(refusal.getMessage().length() > 10);
            change.apply();
            assertEquals(before, settled(text), edit);
            return null;
        } catch (RuntimeException failed) {
            throw new AssertionError(seed + " " + edit + "\n" + before, failed);
        }
    }

    private static Document read(String text, Resource resource) {
        try {
            return PATCHER.parse(text, resource.getURI(), resource.getResourceSet()).document();
        } catch (RefusedEdit impossible) {
            throw new AssertionError(impossible);
        }
    }
}
