package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/** Relates annotations and their values. */
final class AnnotationRelation {

    private static final String KOTLIN = "Lkotlin/Metadata;";

    /** What a compiler says to itself about the class file; it says what the class file says. */
    private static final Set<String> OF_COMPILERS = Set.of(KOTLIN, "Lkotlin/jvm/internal/SourceDebugExtension;");

    private static final Set<String> NULLNESS =
            Set.of("Lorg/jetbrains/annotations/NotNull;", "Lorg/jetbrains/annotations/Nullable;");

    private final TypeCorrespondence types;
    private final AnnotationDefaults defaults;

    AnnotationRelation(Sides sides) {
        this.types = sides.types();
        this.defaults = new AnnotationDefaults(sides);
    }

    /** Relates the annotations of one construct; null where there are none. */
    Relation of(@Nullable List<? extends AnnotationNode> before, @Nullable List<? extends AnnotationNode> after) {
        List<AnnotationNode> was = written(before);
        List<AnnotationNode> is = written(after);
        Relation whole = Relation.same(was.size() == is.size());
        for (AnnotationNode annotation : was) {
            Relation best = Relation.NONE;
            for (AnnotationNode candidate : is) {
                Relation relation = ofOne(annotation, candidate);
                if (relation.holds()) {
                    best = relation;
                    is.remove(candidate);
                    break;
                }
            }
            whole = whole.and(best);
        }
        return whole;
    }

    /** Whether Kotlin's compiler made a class. */
    static boolean isOfKotlin(ClassNode type) {
        return type.visibleAnnotations != null
                && type.visibleAnnotations.stream().anyMatch(one -> one.desc.equals(KOTLIN));
    }

    /**
     * Without what Kotlin's compiler concludes of a type that it has inferred: of an accessor that is written in Java it does
     * not know what it knows of a constructor.
     */
    static @Nullable List<AnnotationNode> withoutNullness(@Nullable List<AnnotationNode> all) {
        return all == null
                ? null
                : all.stream().filter(one -> !NULLNESS.contains(one.desc)).toList();
    }

    /** Relates the annotations of parameters, each by itself. */
    Relation ofEach(List<AnnotationNode> @Nullable [] before, List<AnnotationNode> @Nullable [] after, int parameters) {
        Relation whole = Relation.SAME;
        for (int i = 0; i < parameters; i++) {
            whole = whole.and(of(at(before, i), at(after, i)));
        }
        return whole;
    }

    private static @Nullable List<AnnotationNode> at(List<AnnotationNode> @Nullable [] all, int index) {
        return all == null || index >= all.length ? null : all[index];
    }

    private static List<AnnotationNode> written(@Nullable List<? extends AnnotationNode> all) {
        List<AnnotationNode> written = new ArrayList<>();
        if (all != null) {
            all.stream().filter(one -> !OF_COMPILERS.contains(one.desc)).forEach(written::add);
        }
        return written;
    }

    private Relation ofOne(AnnotationNode before, AnnotationNode after) {
        if (before instanceof TypeAnnotationNode was && after instanceof TypeAnnotationNode is) {
            boolean isSamePlace = was.typeRef == is.typeRef
                    && Objects.equals(String.valueOf(was.typePath), String.valueOf(is.typePath));
            if (!isSamePlace) {
                return Relation.NONE;
            }
        }
        Relation whole = types.ofDescriptor(before.desc, after.desc).and(ofValues(before.values, after.values));
        return whole == Relation.MOVED && !haveSameDefaults(before, after) ? Relation.NONE : whole;
    }

    private boolean haveSameDefaults(AnnotationNode before, AnnotationNode after) {
        return types.ofDescriptor(before.desc, after.desc) != Relation.MOVED
                || defaults.areSame(
                        before.desc,
                        after.desc,
                        before.values,
                        (one, other) -> ofValue(one, other).holds());
    }

    /** Why annotations that read alike are not; empty if there is no such reason. */
    String whyOtherwise(
            @Nullable List<? extends AnnotationNode> before, @Nullable List<? extends AnnotationNode> after) {
        return written(before).stream()
                        .anyMatch(was -> written(after).stream()
                                .anyMatch(is -> types.ofDescriptor(was.desc, is.desc) == Relation.MOVED
                                        && !haveSameDefaults(was, is)))
                ? ", of which an element that is not written has another default"
                : "";
    }

    private Relation ofValues(@Nullable List<Object> before, @Nullable List<Object> after) {
        int count = before == null ? 0 : before.size();
        Relation whole = Relation.same(count == (after == null ? 0 : after.size()));
        if (before == null || after == null) {
            return whole;
        }
        for (int i = 0; i + 1 < count && whole.holds(); i += 2) {
            int other = indexOf(String.valueOf(before.get(i)), after);
            whole = whole.and(other < 0 ? Relation.NONE : ofValue(before.get(i + 1), after.get(other + 1)));
        }
        return whole;
    }

    /** Where the name of an element stands, which a value may be as well; negative if it is not there. */
    private static int indexOf(String name, List<Object> values) {
        for (int i = 0; i + 1 < values.size(); i += 2) {
            if (name.equals(values.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Relates element values; also the default of an annotation's method. */
    Relation ofValue(@Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            return Relation.same(before == after);
        }
        if (before instanceof Type was && after instanceof Type is) {
            return types.ofType(was, is);
        }
        if (before instanceof String[] was && after instanceof String[] is) {
            return types.ofDescriptor(was[0], is[0]).and(Relation.same(was[1].equals(is[1])));
        }
        if (before instanceof AnnotationNode was && after instanceof AnnotationNode is) {
            return ofOne(was, is);
        }
        if (before instanceof List<?> was && after instanceof List<?> is) {
            Relation whole = Relation.same(was.size() == is.size());
            for (int i = 0; whole.holds() && i < was.size(); i++) {
                whole = whole.and(ofValue(was.get(i), is.get(i)));
            }
            return whole;
        }
        Relation moved = types.ofClassName(before, after);
        if (moved.holds()) {
            return moved;
        }
        return Relation.same(before.getClass().isArray() ? areEqualArrays(before, after) : before.equals(after));
    }

    private static boolean areEqualArrays(Object before, Object after) {
        boolean areEqual = before.getClass() == after.getClass() && Array.getLength(before) == Array.getLength(after);
        for (int i = 0; areEqual && i < Array.getLength(before); i++) {
            areEqual = Array.get(before, i).equals(Array.get(after, i));
        }
        return areEqual;
    }
}
