package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.CodePlace;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.tree.ClassNode;

/** Compares what classes extend and implement; an interface may have become a class, and two supertypes one. */
final class SupertypesComparison {

    private final Sides sides;
    private final ClassNode before;
    private final ClassNode after;
    private final ClassFindings findings;

    SupertypesComparison(Sides sides, ClassNode before, ClassNode after, ClassFindings findings) {
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    /** Whether there are as many of each kind, so that signatures can be compared. */
    static boolean areAlike(ClassNode before, ClassNode after) {
        return before.interfaces.size() == after.interfaces.size();
    }

    void compare() {
        Set<String> found = supertypes(after);
        Set<String> taken = new LinkedHashSet<>();
        Relation whole = Relation.SAME;
        for (String name : supertypes(before)) {
            String same = sides.types().nameAfter(name);
            String match = found.contains(same) ? same : sides.types().counterpart(same);
            whole = whole.and(found.contains(match) ? sides.types().ofName(name, match) : Relation.NONE);
            taken.add(match);
        }
        if (!whole.holds() || !taken.equals(found)) {
            CodePlace place = new CodePlace(before.name.replace('/', '.'), "", 0, 0);
            findings.differs(place, "the supertypes " + words(supertypes(before)), words(found));
        } else if (whole == Relation.MOVED) {
            findings.moved(before.name + " supertypes");
        } else if (whole == Relation.LEFT) {
            findings.left(before.name + " supertypes");
        }
    }

    /** Object is everybody's, be it written or not. */
    private static Set<String> supertypes(ClassNode type) {
        Set<String> supertypes = new LinkedHashSet<>();
        if (type.superName != null && !type.superName.equals("java/lang/Object")) {
            supertypes.add(type.superName);
        }
        supertypes.addAll(type.interfaces);
        return supertypes;
    }

    private static String words(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names).replace('/', '.');
    }
}
