package dev.ssotkit.twins.model;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.ssotkit.twins.compile.InMemorySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The source of a type, to make twins of. */
public final class TwinSource {

    private final String name;
    private final String source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private TwinSource(String name, String source, CompilationUnitTree unit, SourcePositions positions) {
        this.name = name;
        this.source = source;
        this.unit = unit;
        this.positions = positions;
    }

    /**
     * Parses.
     *
     * @param name qualified, of a top-level type that the source declares
     */
    public static TwinSource parse(String name, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file = new InMemorySource(name.replace('.', '/') + ".java", source);
        JavacTask task =
                (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(file));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return new TwinSource(name, source, unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is the first thing that its file declares: what stands beside it would be lost. */
    public boolean isAlone() {
        return unit.getTypeDecls().size() == 1 && unit.getTypeDecls().get(0) instanceof ClassTree;
    }

    /** The copy under another qualified name. */
    public TwinUnit copy(String twinName) {
        RenamedText text = new RenamedText(unit, positions, source, name, twinName);
        String packageName = twinName.substring(0, twinName.lastIndexOf('.'));
        String oldPackage = name.substring(0, name.lastIndexOf('.'));
        List<String> imports = new ArrayList<>();
        for (ImportTree each : unit.getImports()) {
            imports.add(text.of(each));
        }
        if (!packageName.equals(oldPackage)) {
            imports.add("import " + oldPackage + ".*;");
        }
        ClassTree declared = unit.getTypeDecls().stream()
                .filter(TwinSource::isClass)
                .map(ClassTree.class::cast)
                .filter(type -> name.endsWith("." + type.getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not in its file"));
        return new TwinUnit(
                packageName,
                imports,
                new TwinReader(text).type(declared, twinName.substring(packageName.length() + 1)));
    }

    private static boolean isClass(Tree tree) {
        return tree instanceof ClassTree;
    }
}
