package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.structure.SignatureWords.ClassWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relates generic signatures word by word, each class name by itself. */
final class SignatureRelation {

    private final TypeCorrespondence types;
    private final ClassPool after;

    SignatureRelation(TypeCorrespondence types, ClassPool after) {
        this.types = types;
        this.after = after;
    }

    /**
     * Relates signatures; null where nothing is generic. A type that moved to one without parameters has lost its
     * arguments.
     *
     * @param isType whether they are those of fields
     */
    Relation of(@Nullable String before, @Nullable String afterwards, boolean isType) {
        if (before == null) {
            return Relation.same(afterwards == null);
        }
        List<Object> whole = SignatureWords.of(before, isType, name -> false);
        if (afterwards != null) {
            List<Object> is = SignatureWords.of(afterwards, isType, name -> false);
            Relation kept = relation(whole, is);
            return kept.holds() ? kept : relation(SignatureWords.of(before, isType, this::losesArguments), is);
        }
        List<Object> rest = SignatureWords.of(before, isType, this::losesArguments);
        boolean isPlain = rest.stream()
                .noneMatch(word -> word instanceof String text
                        && (text.startsWith("<") || text.startsWith("variable ") || text.startsWith("parameter ")));
        return isPlain && rest.size() < whole.size() ? Relation.MOVED : Relation.NONE;
    }

    private boolean losesArguments(String name) {
        return types.isLegacy(name)
                && !after.outline(types.counterpart(name))
                        .map(ClassOutline::isGeneric)
                        .orElse(true);
    }

    private Relation relation(List<Object> before, List<Object> afterwards) {
        Relation whole = Relation.same(before.size() == afterwards.size());
        for (int i = 0; whole.holds() && i < before.size(); i++) {
            whole = whole.and(
                    before.get(i) instanceof ClassWord was && afterwards.get(i) instanceof ClassWord is
                            ? types.ofName(was.name(), is.name())
                            : Relation.same(before.get(i).equals(afterwards.get(i))));
        }
        return whole;
    }
}
