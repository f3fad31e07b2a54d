package dev.ssotkit.rewrite.internal.index;

import java.nio.file.Path;
import org.openrewrite.SourceFile;
import org.openrewrite.groovy.tree.G;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.kotlin.tree.K;

/** The languages whose trees are read and edited; what they share is written for Java's. */
public enum Language {
    /** Java. */
    JAVA,
    /** Kotlin. */
    KOTLIN,
    /** Groovy. */
    GROOVY,
    /** A language without a planner of its own. */
    OTHER;

    /** The language of a file. */
    public static Language of(SourceFile file) {
        if (file instanceof J.CompilationUnit) {
            return JAVA;
        }
        if (file instanceof K.CompilationUnit) {
            return KOTLIN;
        }
        return file instanceof G.CompilationUnit ? GROOVY : OTHER;
    }

    /** The name under which attribution knows what a file declares outside of classes; empty where nothing can be. */
    public static String topLevelClassOf(JavaSourceFile file) {
        String suffix = of(file) == KOTLIN ? "Kt" : "";
        boolean isPackage = file.getSourcePath().endsWith("package-info.java");
        if (of(file) != KOTLIN && of(file) != GROOVY && !isPackage) {
            return "";
        }
        // Of Kotlin, attribution takes the whole path of the source for the name of the file's class.
        Path path =
                of(file) == KOTLIN ? file.getSourcePath() : file.getSourcePath().getFileName();
        String name = path.toString().replace('\\', '/').replace('/', '.');
        int dot = name.lastIndexOf('.');
        String owner = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName() + ".";
        return owner + (dot < 0 ? name : name.substring(0, dot)) + suffix;
    }
}
