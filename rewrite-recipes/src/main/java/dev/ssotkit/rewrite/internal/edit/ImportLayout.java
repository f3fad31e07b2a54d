package dev.ssotkit.rewrite.internal.edit;

import java.util.List;
import org.openrewrite.java.style.Autodetect;
import org.openrewrite.java.style.ImportLayoutStyle;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.style.Style;

/** In which order a file has its kinds of imports: as the runner says, else as its own imports show. */
final class ImportLayout {

    private final List<ImportLayoutStyle.Block> blocks;
    private final boolean isTold;

    private ImportLayout(List<ImportLayoutStyle.Block> blocks, boolean isTold) {
        this.blocks = blocks;
        this.isTold = isTold;
    }

    static ImportLayout of(JavaSourceFile file) {
        ImportLayoutStyle style = Style.from(ImportLayoutStyle.class, file);
        boolean isTold = style != null;
        if (style == null && file instanceof J.CompilationUnit java) {
            Autodetect.Detector detector = Autodetect.detector();
            detector.sampleJava(java.withClasses(List.of())); // Only imports are asked about.
            style = detector.getImportLayoutStyle();
        }
        return new ImportLayout(style == null ? List.of() : style.getLayout(), isTold);
    }

    /** Whether the runner says it, for the whole project. */
    boolean isTold() {
        return isTold;
    }

    /** The place of an import's kind in that order; of several kinds that take it the most special. */
    int indexOf(JRightPadded<J.Import> anImport) {
        int index = blocks.size();
        int longest = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ImportLayoutStyle.Block.ImportPackage kind
                    && kind.isStatic() == anImport.getElement().isStatic()
                    && speciality(kind) > longest
                    && kind.accept(anImport)) {
                index = i;
                longest = speciality(kind);
            }
        }
        return index;
    }

    private static int speciality(ImportLayoutStyle.Block.ImportPackage kind) {
        return kind instanceof ImportLayoutStyle.Block.AllOthers
                ? 0
                : kind.getPackageWildcard().pattern().length();
    }

    /** Whether static imports come first. */
    boolean hasStaticFirst() {
        for (ImportLayoutStyle.Block block : blocks) {
            if (block instanceof ImportLayoutStyle.Block.ImportPackage kind) {
                return kind.isStatic();
            }
        }
        return false;
    }
}
