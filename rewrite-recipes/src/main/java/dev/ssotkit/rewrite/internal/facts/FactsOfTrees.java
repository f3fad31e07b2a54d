package dev.ssotkit.rewrite.internal.facts;

import dev.ssotkit.discovery.facts.CodeFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openrewrite.SourceFile;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.java.tree.JavaSourceFile;

/** The facts of all files of a run. Filled by one thread, as the engine scans. */
public final class FactsOfTrees {

    private final List<TypeFacts> types = new ArrayList<>();

    /** Reads a file; what is no source of the JVM's languages has no facts. */
    public void add(SourceFile file) {
        if (file instanceof JavaSourceFile) {
            new FactsVisitor(isTest(file)).visit(file, types);
        }
    }

    private static boolean isTest(SourceFile file) {
        boolean bySourceSet = file.getMarkers()
                .findFirst(JavaSourceSet.class)
                .map(set -> set.getName().toLowerCase(Locale.ROOT).contains("test"))
                .orElse(false);
        if (bySourceSet) {
            return true;
        }
        for (Path folder : file.getSourcePath()) {
            if (folder.toString().equals("test")) {
                return true;
            }
        }
        return false;
    }

    /** All that was read. */
    public CodeFacts code() {
        return CodeFacts.of(types);
    }
}
