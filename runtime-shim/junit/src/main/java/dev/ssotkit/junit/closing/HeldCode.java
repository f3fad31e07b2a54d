package dev.ssotkit.junit.closing;

import dev.ssotkit.evidence.classes.ClassShapes;
import dev.ssotkit.evidence.classes.Reference;
import dev.ssotkit.evidence.classes.ReferenceScan;
import dev.ssotkit.evidence.verdict.MissingMembers;
import dev.ssotkit.junit.SingleSourceOfTruth;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.file.InvalidMapException;
import dev.ssotkit.map.file.MapReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.commons.JUnitException;

/**
 * The code that an annotation holds, and what its class files say; read once for all tests of the class.
 *
 * @param loader of the test class; the parent of what is tried
 */
record HeldCode(
        ConsolidationMap map,
        List<Path> roots,
        ClassShapes classes,
        List<Reference> references,
        MissingMembers missingMembers,
        ClassLoader loader) {

    /**
     * Reads map and class files.
     *
     * @throws JUnitException if the map cannot be found or has a problem
     * @throws dev.ssotkit.evidence.InputException if a folder or jar cannot be read
     */
    static HeldCode of(SingleSourceOfTruth held, ClassLoader loader) {
        Path file = MapOfProject.find(held.map(), Path.of("").toAbsolutePath());
        try {
            ConsolidationMap map = MapReader.read(file.toFile(), held.recipe().isEmpty() ? null : held.recipe());
            List<Path> roots = held.classes().length > 0
                    ? Arrays.stream(held.classes()).map(Path::of).toList()
                    : ProjectClasses.of(map, System.getProperty("java.class.path"));
            ClassShapes classes = ClassShapes.in(roots);
            List<Reference> references = ReferenceScan.of(map, roots).references();
            return new HeldCode(map, roots, classes, references, MissingMembers.of(map, classes), loader);
        } catch (InvalidMapException e) {
            throw new JUnitException(e.getMessage(), e);
        }
    }
}
