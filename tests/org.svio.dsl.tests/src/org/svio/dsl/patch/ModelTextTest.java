package org.svio.dsl.patch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svio.dsl.SvioResourceFactory;
import org.svio.model.Component;
import org.svio.model.Document;
import org.svio.model.NamedElement;
import org.svio.model.Platform;
import org.svio.model.SvioFactory;

/** Resources for editors of the model. */
class ModelTextTest {

    private static final String TEXT = """
            // two machines
            parameters p { a = 1 us }

            platform small {
                host alpha { // the first
                    processor core
                    guest g { vcpu v0 on core  vif eth0 }
                }
                peer server { rate 1 Gbit/s }
            }
            """;

    @TempDir
    Path folder;

    private Path file;
    private ResourceSet set;

    @BeforeEach
    void prepare() {
        file = folder.resolve("model.svio");
        set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("svio", new SvioResourceFactory());
    }

    private Resource load(String text) throws IOException {
        Files.writeString(file, text);
        return set.getResource(URI.createFileURI(file.toString()), true);
    }

    private static Document document(Resource resource) {
        return (Document) resource.getContents().get(0);
    }

    private static Platform platform(Resource resource) {
        return (Platform) document(resource).getDeclarations().get(1);
    }

    private String saved(Resource resource) throws IOException {
        resource.save(Map.of());
        return Files.readString(file);
    }

    @Test
    void savingChangesTheTextOfWhatWasEditedOnly() throws IOException {
        Resource resource = load(TEXT);

        platform(resource).getComponents().get(0).setName("left");

        assertEquals(TEXT.replace("host alpha", "host left"), saved(resource));
        platform(resource).getComponents().get(1).setName("right");
        assertEquals(TEXT.replace("host alpha", "host left").replace("peer server", "peer right"), saved(resource));
    }

    @Test
    void undoneEditsGiveTheOldBytesBackAlsoAfterSaving() throws IOException {
        Resource resource = load(TEXT);
        EObject host = platform(resource).getComponents().get(0);

        EcoreUtil.remove(host);
        assertFalse(saved(resource).contains("the first"));
        platform(resource).getComponents().add(0, (Component) host);

        assertEquals(TEXT, saved(resource));
    }

    @Test
    void aByteOrderMarkStays() throws IOException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        Resource resource = set.getResource(URI.createFileURI(file.toString()), true);

        resource.save(Map.of());

        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void whatCannotBeWrittenFailsToSaveWithASentenceAndLeavesTheFile() throws IOException {
        Resource resource = load(TEXT);
        platform(resource).setName("no name");

        IOException failure = assertThrows(IOException.class, () -> resource.save(Map.of()));

        assertEquals("'no name' is not a name (name of platform no name)", failure.getMessage());
        assertEquals(TEXT, Files.readString(file));
    }

    @Test
    void aTextWithSyntaxErrorsGivesNoModelAndIsSavedAsItIs() throws IOException {
        String broken = TEXT.replace("host alpha", "host");
        Resource resource = load(broken);

        assertEquals(List.of(), resource.getContents());
        assertEquals(1, resource.getErrors().size());
        assertTrue(((ModelText) resource).isBroken());
        assertEquals(broken, ((ModelText) resource).text());
        assertEquals(broken, saved(resource));
        resource.getContents().add(SvioFactory.eINSTANCE.createDocument());
        assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertEquals(broken, Files.readString(file));
    }

    @Test
    void addressesAreNamesAndFindTheirElementsAgainAfterEditsOfTheText() throws IOException {
        Resource resource = load(TEXT);
        EObject vif = resource.getEObject("small.alpha.g.eth0");

        assertEquals("small.alpha.g.eth0", resource.getURIFragment(vif));
        resource.unload();
        assertEquals(resource.getURI().appendFragment("small.alpha.g.eth0"), ((InternalEObject) vif).eProxyURI());
        load("platform first { }\n" + TEXT.replace("guest g", "guest f { vcpu v on core }\n        guest g"));

        EObject again = EcoreUtil.resolve(vif, set);

        assertFalse(again.eIsProxy());
        assertEquals("eth0", ((NamedElement) again).getName());
    }

    @Test
    void everyElementHasAnAddressOfItsOwn() throws IOException {
        Resource resource = set.getResource(URI.createURI("svio:/paths/host-centric.svio"), true);
        HashSet<String> seen = new HashSet<>();

        resource.getAllContents().forEachRemaining(each -> {
            String fragment = resource.getURIFragment(each);
            assertTrue(seen.add(fragment), fragment);
            assertSame(each, resource.getEObject(fragment));
        });
    }

    @Test
    void aRepairedTextBringsTheElementsBack() throws IOException {
        Resource resource = load(TEXT);
        EObject host = resource.getEObject("small.alpha");
        resource.unload();
        load(TEXT.replace("platform", "plat form"));
        assertTrue(EcoreUtil.resolve(host, set).eIsProxy());
        resource.unload();
        load(TEXT);

        assertFalse(EcoreUtil.resolve(host, set).eIsProxy());
    }

    @Test
    void aTextChangedOutsideIsMergedIntoTheSameObjects() throws IOException, RefusedEdit {
        Resource resource = load(TEXT);
        List<EObject> before = new ArrayList<>(platform(resource).eContents());
        Platform platform = platform(resource);
        String changed = TEXT.replace("host alpha", "host beta").replace("    peer", "    peer other\n    peer")
                .replace("1 us", "2 us").replace("// two", "// three");

        ((ModelText) resource).merge(changed);

        assertSame(platform, platform(resource));
        assertSame(before.get(0), platform.getComponents().get(0));
        assertEquals("beta", platform.getComponents().get(0).getName());
        assertSame(before.get(1), platform.getComponents().get(2));
        assertEquals(changed, saved(resource));
        platform.getComponents().get(1).setName("third");
        assertEquals(changed.replace("other", "third"), saved(resource));
    }

    @Test
    void aTextChangedOutsideIsRefusedWhereItCannotBeReadOrEditsWouldBeLost() throws IOException {
        Resource resource = load(TEXT);

        assertNotNull(assertThrows(RefusedEdit.class, () -> ((ModelText) resource).merge("platform {")).getMessage());
        platform(resource).setName("large");
        assertNotNull(assertThrows(RefusedEdit.class, () -> ((ModelText) resource).merge(TEXT)).getMessage());
        assertEquals("large", platform(resource).getName());
    }

    @Test
    void aFileThatIsNewIsWrittenFromItsModel() throws IOException {
        Resource resource = set.createResource(URI.createFileURI(file.toString()));
        Document document = SvioFactory.eINSTANCE.createDocument();
        Platform platform = SvioFactory.eINSTANCE.createPlatform();
        platform.setName("fresh");
        document.getDeclarations().add(platform);
        resource.getContents().add(document);

        assertEquals("platform fresh {\n}\n", saved(resource));
    }

    @Test
    void aRenamedElementIsRenamedInOtherFilesWhenTheyAreSaved() throws IOException {
        Resource resource = load(TEXT);
        Path other = folder.resolve("other.svio");
        String text = "import \"model.svio\" // its model\nmapping m of small { /* none */ }\n";
        Files.writeString(other, text);
        Resource user = set.getResource(URI.createFileURI(other.toString()), true);

        platform(resource).setName("tiny");
        resource.save(Map.of());
        user.save(Map.of());

        assertEquals(text.replace("of small", "of tiny"), Files.readString(other));
    }

    @Test
    void theLatestTextsGiveUndoItsBytesBackStepByStep() throws IOException {
        Resource resource = load(TEXT);
        List<String> texts = new ArrayList<>(List.of(TEXT));
        for (int i = 1; i <= 5; i++) {
            platform(resource).getComponents().get(0).setName("n" + i);
            texts.add(saved(resource));
        }

        for (int i = 4; i >= 0; i--) {
            platform(resource).getComponents().get(0).setName(i == 0 ? "alpha" : "n" + i);
            assertEquals(texts.get(i), saved(resource));
        }
    }

    @Test
    void elementsAreFoundInTheTextAndPlacesInTheModelAlsoAfterAnEdit() throws Exception {
        Resource resource = load(TEXT);
        ModelText text = (ModelText) resource;
        EObject host = platform(resource).getComponents().get(0);
        EObject server = platform(resource).getComponents().get(1);
        platform(resource).getComponents().get(0).setName("a");

        text.settle();

        TextPlace place = text.place(server).orElseThrow();
        assertEquals("peer server { rate 1 Gbit/s }",
                text.text().substring(place.offset(), place.offset() + place.length()));
        assertEquals("host a { // the first",
                text.text().substring(text.place(host).orElseThrow().offset()).lines().findFirst().orElseThrow());
        assertSame(server, text.elementAt(text.text().indexOf("server")).orElseThrow());
        assertSame(host, text.elementAt(text.text().indexOf("the first")).orElseThrow());
        assertSame(platform(resource), text.elementAt(text.text().indexOf("small")).orElseThrow());
    }
}
