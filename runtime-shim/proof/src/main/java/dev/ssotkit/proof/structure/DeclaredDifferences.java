package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.CodePlace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** Tells in what two classes, or two of their members, are declared otherwise. */
final class DeclaredDifferences {

    /** Marks that ASM adds. */
    private static final int MARKS = Opcodes.ACC_DEPRECATED | Opcodes.ACC_RECORD;

    private final Sides sides;
    private final TypeCorrespondence types;
    private final ClassNode before;
    private final ClassNode after;
    private final ClassFindings findings;
    private final AnnotationRelation annotations;
    private final SignatureRelation signatures;
    private final boolean isOfKotlin;

    DeclaredDifferences(Sides sides, ClassNode before, ClassNode after, ClassFindings findings) {
        this.sides = sides;
        this.types = sides.types();
        this.before = before;
        this.after = after;
        this.findings = findings;
        this.annotations = new AnnotationRelation(sides);
        this.signatures = new SignatureRelation(types, sides.after());
        this.isOfKotlin = AnnotationRelation.isOfKotlin(before) && AnnotationRelation.isOfKotlin(after);
    }

    Sides sides() {
        return sides;
    }

    ClassNode before() {
        return before;
    }

    ClassNode after() {
        return after;
    }

    ClassFindings findings() {
        return findings;
    }

    AnnotationRelation annotations() {
        return annotations;
    }

    SignatureRelation signatures() {
        return signatures;
    }

    /** Compares modifiers of the classes; tells whether they differ. How super calls are made is none (JVMS 4.1). */
    boolean flagsOfClass(int one, int other) {
        return differ("", one & ~Opcodes.ACC_SUPER, other & ~Opcodes.ACC_SUPER);
    }

    /** Compares modifiers of members, of which one has the number that {@link Opcodes#ACC_SUPER} has for classes. */
    void flags(String where, int one, int other) {
        differ(where, one, other);
    }

    private boolean differ(String where, int one, int other) {
        int changed = (one ^ other) & ~MARKS & ~(before.version != after.version ? Opcodes.ACC_STRICT : 0);
        if (changed != 0) {
            findings.differs(place(where), "the modifiers " + FlagWords.of(one & ~MARKS), FlagWords.of(other & ~MARKS));
        }
        return changed != 0;
    }

    void annotations(
            String where,
            @Nullable List<? extends AnnotationNode> one,
            @Nullable List<? extends AnnotationNode> other) {
        related(
                where,
                annotations.of(one, other),
                "the annotations",
                AnnotationWords.of(one),
                AnnotationWords.of(other) + annotations.whyOtherwise(one, other));
    }

    void related(String where, Relation relation, String what, @Nullable Object one, @Nullable Object other) {
        if (!relation.holds()) {
            findings.differs(place(where), what + " " + DeclaredWords.of(one), DeclaredWords.of(other));
        } else if (relation == Relation.MOVED) {
            findings.moved(before.name + " " + where + " " + what);
        } else if (relation == Relation.LEFT) {
            findings.left(before.name + " " + where + " " + what);
        }
    }

    /** Annotations of a member whose type may have been inferred. */
    void inferred(
            String where, boolean isMoved, @Nullable List<AnnotationNode> one, @Nullable List<AnnotationNode> other) {
        boolean mayBeLeftOut = isMoved && isOfKotlin;
        annotations(
                where,
                mayBeLeftOut ? AnnotationRelation.withoutNullness(one) : one,
                mayBeLeftOut ? AnnotationRelation.withoutNullness(other) : other);
    }

    /** Relates sets of names; types that became one are one. */
    Relation names(@Nullable List<String> one, @Nullable List<String> other) {
        Set<String> found = new LinkedHashSet<>(DeclaredLists.orEmpty(other));
        Relation whole = Relation.SAME;
        Set<String> taken = new LinkedHashSet<>();
        for (String name : DeclaredLists.orEmpty(one)) {
            String same = types.nameAfter(name);
            String match = found.contains(same) ? same : types.counterpart(same);
            whole = whole.and(found.contains(match) ? types.ofName(name, match) : Relation.NONE);
            taken.add(match);
        }
        return whole.and(Relation.same(taken.equals(found)));
    }

    CodePlace place(String member) {
        return new CodePlace(before.name.replace('/', '.'), member, 0, 0);
    }
}
