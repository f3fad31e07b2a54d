package dev.ssotkit.rewrite.internal.text;

import dev.ssotkit.rewrite.internal.index.FileFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.json.tree.Json;
import org.openrewrite.properties.tree.Properties;
import org.openrewrite.text.PlainText;
import org.openrewrite.trait.Reference;
import org.openrewrite.xml.tree.Xml;
import org.openrewrite.yaml.tree.Yaml;

/**
 * Finds what names a class in files that are no code: in values, lists, keys, elements and attributes, and in Spring's
 * registries. The recipe asks it about every file in scope; on the class path of a runner it also tells other recipes,
 * which see these places then, and edit them no more than before.
 */
public final class ClassNames implements Reference.Provider {

    private static final Set<String> REGISTRIES = Set.of("factories", "imports", "handlers");
    private static final char MARK = '\u0001';

    /** A provider; it has no state. */
    public ClassNames() {}

    @Override
    public boolean isAcceptable(SourceFile file) {
        return walkerOf(file).isPresent();
    }

    @Override
    public Set<Reference> getReferences(SourceFile file) {
        Set<Reference> found = new HashSet<>();
        for (ClassNameReference reference : in(file)) {
            if (reference.getKind() == Reference.Kind.TYPE && reference.role() != Role.PROSE) {
                found.add(reference);
            }
        }
        return found;
    }

    /** Every word that may name a class, in the order of the file's tree. */
    static List<ClassNameReference> in(SourceFile file) {
        List<ClassNameReference> all = new ArrayList<>();
        walkerOf(file)
                .ifPresent(walker -> walker.walk(file, reference -> {
                    all.add(reference);
                    return reference.getValue();
                }));
        return all;
    }

    /** The 1-based lines on which {@linkplain #in these} words stand. */
    static int[] linesOf(SourceFile file) {
        int[] count = new int[1];
        SourceFile marked = walkerOf(file)
                .map(walker -> walker.walk(file, reference -> MARK + "" + count[0]++ + MARK + reference.source()))
                .orElse(file);
        String text = marked.printAll();
        int[] lines = new int[count[0]];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            } else if (text.charAt(i) == MARK) {
                int end = text.indexOf(MARK, i + 1);
                lines[Integer.parseInt(text.substring(i + 1, end))] = line;
                i = end;
            }
        }
        return lines;
    }

    /** The file with other names. */
    static SourceFile renamed(SourceFile file, NameWalker.Names names) {
        return walkerOf(file).map(walker -> walker.walk(file, names)).orElse(file);
    }

    private static Optional<NameWalker> walkerOf(SourceFile file) {
        if (file instanceof Xml.Document) {
            return Optional.of(new XmlNames());
        }
        if (file instanceof Json.Document) {
            return Optional.of(new JsonNames());
        }
        if (file instanceof Properties.File) {
            return Optional.of(new PropertiesNames());
        }
        if (file instanceof Yaml.Documents) {
            return Optional.of(new YamlNames());
        }
        return file instanceof PlainText && isRegistry(file) ? Optional.of(new RegistryNames()) : Optional.empty();
    }

    // Below META-INF/services there are registries of other frameworks, too.
    private static boolean isRegistry(SourceFile file) {
        String path = file.getSourcePath().toString().replace('\\', '/');
        return REGISTRIES.contains(path.substring(path.lastIndexOf('.') + 1))
                || path.contains("META-INF/services/") && !FileFilter.isServiceFile(file);
    }
}
