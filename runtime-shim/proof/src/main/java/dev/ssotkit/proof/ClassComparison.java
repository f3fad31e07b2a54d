package dev.ssotkit.proof;

import dev.ssotkit.proof.body.ClassBodies;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.CodePlace;
import dev.ssotkit.proof.structure.DispatchComparison;
import dev.ssotkit.proof.structure.KotlinMetadataComparison;
import dev.ssotkit.proof.structure.ModuleComparison;
import dev.ssotkit.proof.structure.StructureComparison;
import java.util.Arrays;
import java.util.Map;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Compares one class by name. */
final class ClassComparison {

    private final Sides sides;
    private final UnchangedClasses unchanged;

    ClassComparison(Sides sides, UnchangedClasses unchanged) {
        this.sides = sides;
        this.unchanged = unchanged;
    }

    /** Never throws: what cannot be read has not been shown to be the same. */
    ClassFindings of(String name) {
        ClassFindings findings = new ClassFindings();
        try {
            compareIfChanged(name, findings);
        } catch (RuntimeException | StackOverflowError e) {
            findings.differs(
                    new CodePlace(name.replace('/', '.'), "", 0, 0), "a class file that is understood", whyNot(e));
        }
        return findings;
    }

    private static String whyNot(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return message.startsWith("Unsupported class file") // So does ASM call a version that it does not know.
                ? "one, or one that it refers to, of a later version than is known (" + message
                        + "): compile for an earlier release, or prove with a later ssot-shim.jar"
                : "one that is not, or that refers to one that is not: " + thrown;
    }

    private void compareIfChanged(String name, ClassFindings findings) {
        String nameAfter = sides.types().nameAfter(name);
        boolean was = sides.before().owns(name);
        if (!was || !sides.after().owns(nameAfter)) {
            compareExistence(name, was, findings);
            return;
        }
        byte[] before = sides.before().bytes(name);
        boolean isUnchanged = before != null
                && Arrays.equals(before, sides.after().bytes(nameAfter))
                && unchanged.leadsWhereItLed(before);
        if (!isUnchanged) {
            compare(name, nameAfter, findings);
        }
    }

    private void compareExistence(String name, boolean was, ClassFindings findings) {
        ClassNode node = was ? sides.before().read(name) : sides.after().read(name);
        if (node != null && !StructureComparison.isComparedByUse(node)) {
            findings.differs(
                    new CodePlace(name.replace('/', '.'), "", 0, 0),
                    was ? "this class" : "no such class",
                    was
                            ? "no such class: the move deleted it, or --after lacks it"
                            : "a new class, or one that --before lacks");
        }
    }

    private void compare(String name, String nameAfter, ClassFindings findings) {
        ClassNode before = sides.before().read(name);
        ClassNode after = sides.after().read(nameAfter);
        if (before == null || after == null) {
            throw new IllegalStateException(name + " has gone while it was read");
        }
        if (before.module != null || after.module != null) {
            new ModuleComparison(sides, findings).compare(before.module, after.module);
            return;
        }
        if (StructureComparison.isComparedByUse(before) && StructureComparison.isComparedByUse(after)) {
            return;
        }
        Map<MethodNode, MethodNode> methods = new StructureComparison(sides, before, after, findings).compare();
        new KotlinMetadataComparison(sides, findings).compare(before, after);
        new DispatchComparison(sides, before, after, findings).compare(methods);
        new ClassBodies(sides, before, after, findings).compare(methods);
    }
}
