package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import dev.ssotkit.evidence.InputException;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.TypeName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * Which byte code still names a legacy type, in whatever language it was written.
 *
 * @param references in the order of type, class and member
 * @param classCount class files read
 * @param problems class files that could not be read, one line each
 */
public record ReferenceScan(List<Reference> references, int classCount, List<String> problems) {
    private static final String SERVICES = "META-INF/services/";

    /**
     * Goes through everything below the roots.
     *
     * @throws InputException if a root cannot be read, or none holds a class
     */
    public static ReferenceScan of(ConsolidationMap map, List<Path> roots) {
        FoundReferences references = new FoundReferences();
        NamesOfInterest names = new NamesOfInterest(map);
        Factories factories = new Factories(map, names);
        UnreadableClasses problems = new UnreadableClasses();
        int[] classCount = {0};
        ClassPathWalk files = ClassPathWalk.in(roots);
        files.forEach((container, path, content) -> {
            if (path.endsWith(".class") && !path.endsWith("module-info.class")) {
                try {
                    ClassReader reader = ClassFileReading.open(content.bytes());
                    references.enterClass(container, reader.getClassName().replace('/', '.'));
                    ClassFileReading.read(
                            reader,
                            new ClassScan(references, names, factories, LambdaBodies.of(reader)),
                            ClassReader.SKIP_FRAMES);
                    classCount[0]++;
                } catch (Throwable e) {
                    problems.add(container + ": " + path, MalformedClassException.because(e), "skipped");
                }
            } else if (ArchiveLayout.pathOnClassPath(path).startsWith(SERVICES)) {
                references.enterClass(container, path);
                readServiceFile(
                        ArchiveLayout.pathOnClassPath(path),
                        new String(content.bytes(), StandardCharsets.UTF_8),
                        names,
                        references);
            }
        });
        files.problems().forEach(problems::add);
        if (classCount[0] == 0) {
            throw new InputException(roots.get(0) + ": no class file in it; compile first, or give the jar");
        }
        return new ReferenceScan(references.all(), classCount[0], problems.lines());
    }

    private static void readServiceFile(String path, String text, NamesOfInterest names, FoundReferences references) {
        addIfNamed(path.substring(SERVICES.length()), names, references);
        text.lines().map(line -> line.split("#", 2)[0].strip()).forEach(line -> addIfNamed(line, names, references));
    }

    private static void addIfNamed(String text, NamesOfInterest names, FoundReferences references) {
        TypeName legacy = names.named(text);
        if (legacy != null) {
            references.add(legacy, ReferenceKind.TEXT);
        }
    }
}
