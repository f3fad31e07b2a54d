package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.kotlin.KotlinName;
import dev.ssotkit.proof.kotlin.KotlinPart;
import dev.ssotkit.proof.kotlin.KotlinTree;
import dev.ssotkit.proof.pool.ClassOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Relates what Kotlin's metadata declares, part by part; members may have come in another order. Not thread-safe. */
final class KotlinRelation {

    private static final Set<KotlinPart> MEMBERS =
            Set.of(KotlinPart.CONSTRUCTOR, KotlinPart.FUNCTION, KotlinPart.PROPERTY, KotlinPart.TYPE_ALIAS);

    /** How the class file has a member, which is written only where it cannot be concluded. */
    private static final int SIGNATURE = 100;

    private static final int ARGUMENTS = 2;
    private static final int CLASS_OF_TYPE = 6;

    /** Whether null is one of its values, which Kotlin does not know of what Java yields. */
    private static final Set<Integer> NULLNESS = Set.of(1, 3, 4, 5, 8);

    private static final Set<Integer> UPPER_BOUND = Set.of(5, 8);

    private final Sides sides;
    private @Nullable KotlinTree differing;

    KotlinRelation(Sides sides) {
        this.sides = sides;
    }

    /** The innermost part before that has no counterpart, in a reviewer's words; empty if nothing differs. */
    String differing() {
        return differing == null ? "" : differing.words();
    }

    Relation of(KotlinTree was, KotlinTree is) {
        Relation whole = was.part() == is.part() ? ofFields(was, is) : Relation.NONE;
        if (!whole.holds() && differing == null) {
            differing = was;
        }
        return whole;
    }

    private Relation ofFields(KotlinTree was, KotlinTree is) {
        Set<Integer> numbers = new TreeSet<>(was.fields().keySet());
        numbers.addAll(is.fields().keySet());
        if (was.part() == KotlinPart.TYPE) {
            numbers.removeIf(field -> mayBeOtherwise(field, was, is));
        }
        Relation whole = Relation.SAME;
        for (int field : numbers) {
            boolean isConcluded = MEMBERS.contains(was.part())
                    && field == SIGNATURE
                    && was.values(field).isEmpty() != is.values(field).isEmpty();
            whole = whole.and(isConcluded ? Relation.SAME : ofValues(was.values(field), is.values(field)));
        }
        return whole;
    }

    /** What is inferred of an accessor that is written in Java, and arguments of a type that has no parameters any more. */
    private boolean mayBeOtherwise(int field, KotlinTree was, KotlinTree is) {
        if (ofValues(was.values(CLASS_OF_TYPE), is.values(CLASS_OF_TYPE)) != Relation.MOVED) {
            return false;
        }
        boolean isInferred = UPPER_BOUND.stream()
                .anyMatch(bound ->
                        !was.values(bound).isEmpty() || !is.values(bound).isEmpty());
        boolean isPlain = field == ARGUMENTS
                && is.values(field).isEmpty()
                && is.values(CLASS_OF_TYPE).stream()
                        .allMatch(name -> name instanceof KotlinName type
                                && !sides.after()
                                        .outline(internal(type))
                                        .map(ClassOutline::isGeneric)
                                        .orElse(true));
        return isPlain || (isInferred && NULLNESS.contains(field));
    }

    private Relation ofValues(List<Object> was, List<Object> is) {
        if (was.size() != is.size()) {
            return Relation.NONE;
        }
        boolean isOrdered = was.stream().noneMatch(each -> each instanceof KotlinTree tree && isFree(tree));
        List<Object> left = new ArrayList<>(is);
        Relation whole = Relation.SAME;
        for (Object each : was) {
            Relation best = isOrdered ? ofValue(each, left.remove(0)) : ofAny(each, left);
            whole = whole.and(best);
        }
        return whole;
    }

    private static boolean isFree(KotlinTree tree) {
        return MEMBERS.contains(tree.part());
    }

    /** The relation to the first that holds, which is taken. */
    private Relation ofAny(Object was, List<Object> left) {
        for (Object candidate : left) {
            KotlinTree before = differing;
            Relation relation = ofValue(was, candidate);
            if (relation.holds()) {
                left.remove(candidate);
                return relation;
            }
            differing = before;
        }
        if (differing == null && was instanceof KotlinTree tree) {
            differing = tree;
        }
        return Relation.NONE;
    }

    private Relation ofValue(Object was, Object is) {
        if (was instanceof KotlinTree one && is instanceof KotlinTree other) {
            return of(one, other);
        }
        return was instanceof KotlinName one && is instanceof KotlinName other
                ? ofName(one, other)
                : Relation.same(was.equals(is));
    }

    private Relation ofName(KotlinName was, KotlinName is) {
        if (was.isClass()) {
            return sides.types().ofName(internal(was), internal(is));
        }
        return isDescriptor(was.text()) && isDescriptor(is.text())
                ? sides.types().ofDescriptor(was.text(), is.text())
                : Relation.same(was.text().equals(is.text()));
    }

    private static boolean isDescriptor(String text) {
        return text.matches("\\(.*\\).+|\\[*L[^;]+;");
    }

    /** Kotlin writes a dot between nested classes, and before local ones. */
    private static String internal(KotlinName type) {
        String name = type.text().startsWith(".") ? type.text().substring(1) : type.text();
        return name.replace('.', '$');
    }
}
