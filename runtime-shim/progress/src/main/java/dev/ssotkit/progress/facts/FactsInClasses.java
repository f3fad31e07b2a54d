package dev.ssotkit.progress.facts;

import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import dev.ssotkit.evidence.InputException;
import dev.ssotkit.evidence.classes.LambdaBodies;
import dev.ssotkit.evidence.classes.NoClassRead;
import dev.ssotkit.evidence.classes.UnreadableClasses;
import dev.ssotkit.evidence.files.ArchiveLayout;
import dev.ssotkit.evidence.files.ClassPathWalk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * The facts of all classes below some folders and jars.
 *
 * @param classCount class files read
 * @param problems class files that could not be read, one line each
 */
public record FactsInClasses(CodeFacts code, int classCount, List<String> problems) {

    /** Where build tools put what tests are compiled to: target/test-classes, build/classes/java/test, a-tests.jar. */
    private static final Pattern TESTS =
            Pattern.compile("([/\\\\]|^)(test-classes|classes[/\\\\]\\w+[/\\\\]test)[/\\\\]?$|-tests\\.jar$");

    /**
     * Reads everything below the roots; of two classes of one name the first counts.
     *
     * @throws InputException if a root cannot be read, or none holds a class
     */
    public static FactsInClasses of(List<Path> roots) {
        FactsInClasses facts = ofReadable(roots);
        if (facts.classCount() == 0) {
            throw NoClassRead.in(roots, facts.problems());
        }
        return facts;
    }

    /**
     * As {@link #of}, but none is no error.
     *
     * @throws InputException if a root cannot be read
     */
    public static FactsInClasses ofReadable(List<Path> roots) {
        Map<String, TypeReader> readers = new LinkedHashMap<>();
        UnreadableClasses problems = new UnreadableClasses();
        ClassPathWalk files = ClassPathWalk.in(roots);
        files.forEach((container, path, content) -> {
            boolean isOfOneRelease = ArchiveLayout.release(path) > 0;
            if (path.endsWith(".class") && !path.endsWith("module-info.class") && !isOfOneRelease) {
                try {
                    ClassReader reader = ClassFileReading.open(content.bytes());
                    readers.putIfAbsent(
                            reader.getClassName().replace('/', '.'),
                            ClassFileReading.read(
                                    reader,
                                    new TypeReader(
                                            LambdaBodies.of(reader),
                                            TESTS.matcher(container).find()),
                                    ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG));
                } catch (Throwable e) {
                    problems.add(container + ": " + path, MalformedClassException.because(e), "skipped");
                }
            }
        });
        files.problems().forEach(problems::add);
        return new FactsInClasses(CodeFacts.of(types(readers)), readers.size(), problems.lines());
    }

    private static List<TypeFacts> types(Map<String, TypeReader> readers) {
        Map<String, FoundUsages> ofParts = new HashMap<>();
        readers.forEach((name, reader) -> {
            String whole = whole(name, readers);
            if (!whole.equals(name) && !reader.isSynthetic()) {
                ofParts.computeIfAbsent(whole, key -> new FoundUsages()).addAll(reader.allUsages());
            }
        });
        List<TypeFacts> types = new ArrayList<>();
        readers.forEach((name, reader) -> {
            if (reader.partOf() == null && !reader.isSynthetic()) {
                types.add(reader.facts(
                        ofParts.getOrDefault(name, new FoundUsages()).found()));
            }
        });
        return types;
    }

    // A class in a local class, too, is a part of the type around both.
    private static String whole(String name, Map<String, TypeReader> readers) {
        String whole = name;
        for (TypeReader reader = readers.get(whole); reader != null; reader = readers.get(whole)) {
            String around = reader.partOf();
            if (around == null || around.equals(whole)) {
                return whole;
            }
            whole = around;
        }
        return whole;
    }
}
