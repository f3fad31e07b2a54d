package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.MemberReference;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Code that is the same instruction by instruction, which needs not be understood, as subroutines (JVMS 4.10.2.5) are not. */
final class IdenticalCode {

    private IdenticalCode() {}

    /** Whether two bodies are the same, and what they refer to as well. */
    static boolean isSame(Code before, Code after, Sides sides) {
        return words(before).equals(words(after))
                && references(before).stream()
                        .allMatch(reference -> sides.members().of(reference, reference) == Relation.SAME);
    }

    private static List<MemberReference> references(Code code) {
        List<MemberReference> references = new ArrayList<>();
        for (AbstractInsnNode instruction : code.method().instructions) {
            if (instruction instanceof MethodInsnNode call) {
                references.add(new MemberReference(call.owner, call.name, call.desc));
            } else if (instruction instanceof FieldInsnNode field) {
                references.add(new MemberReference(field.owner, field.name, field.desc));
            }
        }
        return references;
    }

    private static List<Object> words(Code code) {
        List<LabelNode> labels = new ArrayList<>();
        for (AbstractInsnNode instruction : code.method().instructions) {
            if (instruction instanceof JumpInsnNode jump) {
                labels.add(jump.label);
            } else if (instruction instanceof TableSwitchInsnNode table) {
                labels.addAll(table.labels);
                labels.add(table.dflt);
            } else if (instruction instanceof LookupSwitchInsnNode lookup) {
                labels.addAll(lookup.labels);
                labels.add(lookup.dflt);
            }
        }
        List<Object> words = new ArrayList<>();
        for (TryCatchBlockNode block : code.method().tryCatchBlocks) {
            words.add(String.valueOf(block.type));
            labels.addAll(List.of(block.start, block.end, block.handler));
        }
        int position = 0;
        for (AbstractInsnNode instruction : code.method().instructions) {
            if (instruction instanceof LabelNode label) {
                for (int i = 0; i < labels.size(); i++) {
                    if (labels.get(i) == label) {
                        words.add("label " + i + " at " + position);
                    }
                }
            } else if (instruction.getOpcode() >= 0) {
                words.add(instruction.getOpcode());
                words.addAll(operands(instruction));
                position++;
            }
        }
        return words;
    }

    private static List<Object> operands(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return List.of(call.owner, call.name, call.desc);
        }
        if (instruction instanceof FieldInsnNode field) {
            return List.of(field.owner, field.name, field.desc);
        }
        if (instruction instanceof InvokeDynamicInsnNode) {
            // What it runs may be another although its name is the same.
            return List.of(new Object());
        }
        if (instruction instanceof VarInsnNode local) {
            return List.of(local.var);
        }
        if (instruction instanceof IincInsnNode increment) {
            return List.of(increment.var, increment.incr);
        }
        if (instruction instanceof IntInsnNode push) {
            return List.of(push.operand);
        }
        if (instruction instanceof LdcInsnNode load) {
            return List.of(load.cst);
        }
        if (instruction instanceof TypeInsnNode type) {
            return List.of(type.desc);
        }
        if (instruction instanceof MultiANewArrayInsnNode array) {
            return List.of(array.desc, array.dims);
        }
        if (instruction instanceof TableSwitchInsnNode table) {
            return List.of(table.min, table.max);
        }
        return instruction instanceof LookupSwitchInsnNode lookup ? List.of(lookup.keys) : List.of();
    }
}
