package dev.ssotkit.rewrite.internal.retire.deletion;

import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.FileFilter;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openrewrite.SourceFile;
import org.openrewrite.text.PlainText;

/** Files that list one class a line: those of services, and Spring's {@code *.imports}. */
final class ListedNames {

    private ListedNames() {}

    static boolean are(SourceFile file) {
        return file instanceof PlainText
                && (FileFilter.isServiceFile(file)
                        || file.getSourcePath().toString().endsWith(".imports"));
    }

    /** The file without the lines of these types; gone where only white space is left. */
    static FilePart without(Set<TypeKey> types, PlainText file) {
        Map<Integer, Set<String>> gone = new HashMap<>();
        StringBuilder left = new StringBuilder();
        int number = 0;
        for (String line : file.getText().split("(?<=\n)", -1)) {
            number++;
            String name = line.strip();
            if (TypeName.isTypeName(name) && types.contains(TypeKey.of(name))) {
                gone.computeIfAbsent(number, each -> new HashSet<>())
                        .add(TypeName.of(TypeKey.of(name).name()).binaryName());
            } else {
                left.append(line);
            }
        }
        return gone.isEmpty()
                ? new FilePart(file, Set.of(), Map.of())
                : new FilePart(left.toString().isBlank() ? null : file.withText(left.toString()), Set.of(), gone);
    }
}
