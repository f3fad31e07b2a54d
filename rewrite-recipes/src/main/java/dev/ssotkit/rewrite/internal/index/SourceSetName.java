package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.util.Locale;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaProject;
import org.openrewrite.java.marker.JavaSourceSet;

/** The project and source set of a file; without markers one project and {@code main}. */
public record SourceSetName(String project, String name) {

    private static final String MAIN = "main";

    /** Where a file belongs. */
    public static SourceSetName of(SourceFile file) {
        return new SourceSetName(
                file.getMarkers()
                        .findFirst(JavaProject.class)
                        .map(JavaProject::getProjectName)
                        .orElse(""),
                file.getMarkers()
                        .findFirst(JavaSourceSet.class)
                        .map(JavaSourceSet::getName)
                        .orElse(MAIN));
    }

    /** Whether this holds tests: {@code test}, {@code integrationTest}, {@code testFixtures}. */
    public boolean isTest() {
        return name.toLowerCase(Locale.ROOT).contains("test");
    }

    /** Whether code here sees code there: main never sees test, and other projects are seen through the class path. */
    public boolean sees(SourceSetName other) {
        return project.equals(other.project) && (name.equals(other.name) || !other.isTest());
    }

    static boolean isCloseTo(TypeKey topLevel, TypeKeys keys) {
        return keys.all().stream().anyMatch(key -> key.isWithin(topLevel));
    }
}
