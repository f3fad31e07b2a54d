package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.xml.tree.Xml;

/** The files of a run that name a type of the map, and an index of what all files declare. Not thread-safe. */
public final class Sources {

    private final TypeKeys wanted;
    private final FileFilter gate;
    private final SourceIndex index = new SourceIndex();
    private final List<SourceFile> inScope = new ArrayList<>();

    /**
     * Sources to be looked at for the types of a map.
     *
     * @param others types that the map does not name and whose mentions matter all the same
     */
    public Sources(ConsolidationMap map, Collection<TypeKey> others) {
        this.wanted = new TypeKeys(Stream.concat(map.namesToLookFor().stream().map(TypeKey::of), others.stream())
                .toList());
        Stream<TypeKey> legacy = map.entries().stream()
                .flatMap(entry -> entry.legacyTypes().stream())
                .map(TypeKey::of);
        this.gate =
                new FileFilter(wanted, Stream.concat(legacy, others.stream()).toList());
    }

    /** Looks at one file, and keeps it if it is in scope. */
    public void take(SourceFile file) {
        if (file instanceof JavaSourceFile code) {
            index.add(code, wanted);
        }
        if (file instanceof Xml.Document document) {
            index.beans().add(document);
        }
        Supplier<String> text = new PrintedOnce(file);
        index.layout().add(file, text);
        if (gate.admits(file, text)) {
            if (file instanceof JavaSourceFile code) {
                index.addUsed(code, wanted);
            }
            inScope.add(file);
        }
    }

    /** The files in scope, in the order of the run. */
    public List<SourceFile> inScope() {
        return inScope;
    }

    /** What the files declare and show. */
    public SourceIndex index() {
        return index;
    }

    private static final class PrintedOnce implements Supplier<String> {

        private final SourceFile file;
        private @Nullable String text;

        PrintedOnce(SourceFile file) {
            this.file = file;
        }

        @Override
        public String get() {
            if (text == null) {
                text = file.printAll();
            }
            return text;
        }
    }
}
