package dev.ssotkit.rewrite.internal.sweep;

import dev.ssotkit.map.text.NameInText;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.index.WantedNames;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.SourceFile;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * The places in one file that name a legacy type.
 *
 * @param all in no order
 */
record SweptText(List<Named> all) {

    /**
     * One of them.
     *
     * @param kind {@code CODE} in files that are no code, too
     */
    record Named(TypeKey key, int line, CodeRegions.Kind kind) {}

    static SweptText of(SourceFile file, String text, WantedNames wanted) {
        return new SweptText(
                Language.of(file) == Language.OTHER
                        ? ofText(text, wanted.in(text))
                        : ofCode((JavaSourceFile) file, text, wanted));
    }

    private static List<Named> ofText(String text, List<NameInText> names) {
        return names.stream()
                .filter(SweptText::isPlain)
                .filter(name -> !text.startsWith("</", name.start() - 2)) // Said where the element begins.
                .map(name -> new Named(TypeKey.of(name.key()), name.line(), CodeRegions.Kind.CODE))
                .toList();
    }

    // x.a.B may be a class of its own; x.com.acme.B hardly is.
    private static boolean isPlain(NameInText name) {
        return !name.isInLongerName() || name.key().indexOf('.') != name.key().lastIndexOf('.');
    }

    // What identifiers stand for, attribution tells; in comments the imports do.
    private static List<Named> ofCode(JavaSourceFile file, String text, WantedNames wanted) {
        List<NameInText> names = wanted.in(text);
        if (names.isEmpty()) {
            return List.of();
        }
        CodeRegions regions = CodeRegions.of(text, Language.of(file));
        Set<TypeKey> imported = file.getImports().stream()
                .filter(each -> !each.isStatic())
                .map(each -> TypeKey.of(each.getTypeName()))
                .collect(Collectors.toSet());
        List<Named> all = new ArrayList<>();
        for (NameInText name : wanted.inCode().in(text)) {
            Named named = new Named(TypeKey.of(name.key()), name.line(), regions.at(name.start()));
            boolean isComment =
                    named.kind() == CodeRegions.Kind.COMMENT || named.kind() == CodeRegions.Kind.DOCUMENTATION;
            if (name.isSimple() ? isComment && imported.contains(named.key()) : !name.isInLongerName()) {
                all.add(named);
            }
        }
        return all;
    }
}
