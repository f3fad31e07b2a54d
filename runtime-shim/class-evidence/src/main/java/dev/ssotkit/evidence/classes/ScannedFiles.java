package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import dev.ssotkit.evidence.files.ArchiveLayout;
import dev.ssotkit.evidence.files.ClassPathWalk;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.TypeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/** What single files refer to, under a map: class files and service files. Thread-safe. */
final class ScannedFiles implements ClassPathWalk.Reader<ScannedFiles.Scanned> {
    /**
     * What one file says.
     *
     * @param name of the file, where there is a problem with it
     * @param isClass whether it counts as a class that was looked at
     * @param problem why it could not be read to its end
     */
    record Scanned(
            String name,
            boolean isClass,
            List<Reference> references,
            @Nullable MalformedClassException problem) {}

    private static final String SERVICES = "META-INF/services/";
    private static final Scanned CLASS_WITHOUT = new Scanned("", true, List.of(), null);

    private final NamesOfInterest names;
    private final Factories factories;
    private final NamesInPool gate;

    ScannedFiles(ConsolidationMap map) {
        names = new NamesOfInterest(map);
        factories = new Factories(map, names);
        gate = new NamesInPool(map.namesToLookFor());
    }

    @Override
    public @Nullable Scanned read(String container, String path, ClassPathWalk.Content content) throws IOException {
        if (path.endsWith(".class")) {
            return path.endsWith("module-info.class") ? null : readClass(container, path, content);
        }
        String onClassPath = ArchiveLayout.pathOnClassPath(path);
        return onClassPath.startsWith(SERVICES)
                ? readServiceFile(
                        container,
                        path,
                        onClassPath.substring(SERVICES.length()),
                        new String(content.bytes(), StandardCharsets.UTF_8))
                : null;
    }

    private Scanned readClass(String container, String path, ClassPathWalk.Content content) throws IOException {
        if (!gate.mayBeIn(content.borrowed(), content.length())) {
            return CLASS_WITHOUT;
        }
        FoundReferences references = new FoundReferences();
        String name = container + ": " + path;
        try {
            ClassReader reader = ClassFileReading.open(content.bytes());
            references.enterClass(container, reader.getClassName().replace('/', '.'));
            ClassFileReading.read(
                    reader,
                    new ClassScan(references, names, factories, LambdaBodies.of(reader)),
                    ClassReader.SKIP_FRAMES);
            return new Scanned(name, true, references.all(), null);
        } catch (Throwable e) {
            return new Scanned(name, false, references.all(), MalformedClassException.because(e));
        }
    }

    private Scanned readServiceFile(String container, String path, String service, String text) {
        FoundReferences references = new FoundReferences();
        references.enterClass(container, path);
        addIfNamed(service, references);
        text.lines().map(line -> line.split("#", 2)[0].strip()).forEach(line -> addIfNamed(line, references));
        return new Scanned(path, false, references.all(), null);
    }

    private void addIfNamed(String text, FoundReferences references) {
        TypeName legacy = names.named(text);
        if (legacy != null) {
            references.add(legacy, ReferenceKind.TEXT);
        }
    }
}
