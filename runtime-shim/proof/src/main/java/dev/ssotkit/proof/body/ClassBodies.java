package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.code.Parameters;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.structure.MethodWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Compares the bodies of a class, and those of the lambdas in them. */
public final class ClassBodies {

    private final Sides sides;
    private final ClassNode before;
    private final ClassNode after;
    private final ClassFindings findings;
    private final Deque<BodyPair> open = new ArrayDeque<>();
    private final Set<Object> required = new HashSet<>();

    public ClassBodies(Sides sides, ClassNode before, ClassNode after, ClassFindings findings) {
        this.sides = sides;
        this.before = before;
        this.after = after;
        this.findings = findings;
    }

    /** Compares methods before, each with the one that it is after. */
    public void compare(Map<MethodNode, MethodNode> methods) {
        methods.forEach((one, other) -> {
            if (one.instructions.size() > 0 && other.instructions.size() > 0) {
                require(pair(one, other));
            }
        });
        while (!open.isEmpty()) {
            new BodyComparison(open.remove(), sides, findings, this::require).run();
        }
    }

    private BodyPair pair(MethodNode one, MethodNode other) {
        Code was = new Code(before.name, one);
        Code is = new Code(after.name, other);
        return new BodyPair(
                was,
                is,
                Parameters.indices(was),
                Parameters.indices(is),
                false,
                MethodWords.of(one),
                one.name + one.desc);
    }

    /** The same pair is compared once; while it is, it is taken to hold. */
    private void require(BodyPair pair) {
        if (required.add(pair.key())) {
            open.add(pair);
        }
    }
}
