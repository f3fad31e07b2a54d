package dev.ssotkit.proof.code;

import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.MemberReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** The code of a method, prepared for walking: instructions by index. */
public final class Code {

    /** Where an exception of a type goes; {@code null} as a type is written as Throwable. */
    public record Handler(String type, int target) {}

    private final String owner;
    private final MethodNode method;
    private final AbstractInsnNode[] instructions;
    private final int[] lines;
    private final Set<Integer> joins = new HashSet<>();
    private final List<List<Handler>> handlers = new ArrayList<>();

    public Code(String owner, MethodNode method) {
        this(owner, method, 0);
    }

    /** @param firstLine where code stands that has no line numbers */
    public Code(String owner, MethodNode method, int firstLine) {
        this.owner = owner;
        this.method = method;
        this.instructions = method.instructions.toArray();
        this.lines = new int[instructions.length];
        int line = firstLine;
        for (int i = 0; i < instructions.length; i++) {
            if (instructions[i] instanceof LineNumberNode number) {
                line = number.line;
            }
            lines[i] = line;
            noteTargets(instructions[i]);
            handlers.add(handlersAround(i));
        }
    }

    private void noteTargets(AbstractInsnNode instruction) {
        if (instruction instanceof JumpInsnNode jump) {
            joins.add(index(jump.label));
        } else if (instruction instanceof TableSwitchInsnNode table) {
            table.labels.forEach(label -> joins.add(index(label)));
            joins.add(index(table.dflt));
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            lookup.labels.forEach(label -> joins.add(index(label)));
            joins.add(index(lookup.dflt));
        }
    }

    private List<Handler> handlersAround(int at) {
        if (method.tryCatchBlocks.isEmpty()) {
            return List.of();
        }
        // What a block further down would catch of the same type, it never does (JVMS 2.10).
        Map<String, Handler> first = new LinkedHashMap<>();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (index(block.start) <= at && at < index(block.end)) {
                String type = block.type == null ? "java/lang/Throwable" : block.type;
                first.putIfAbsent(type, new Handler(type, index(block.handler)));
                if (type.equals("java/lang/Throwable")) {
                    break;
                }
            }
        }
        return List.copyOf(first.values());
    }

    /** The code of a method that a compiler made; null if there is none. */
    public static @Nullable Code ofSynthetic(MemberReference made, ClassPool pool) {
        ClassNode type = pool.read(made.owner());
        if (type != null) {
            for (MethodNode method : type.methods) {
                if (method.name.equals(made.name())
                        && method.desc.equals(made.descriptor())
                        && (method.access & Opcodes.ACC_SYNTHETIC) != 0) {
                    return new Code(made.owner(), method);
                }
            }
        }
        return null;
    }

    /** Internal name of the class that holds the method. */
    public String owner() {
        return owner;
    }

    public MethodNode method() {
        return method;
    }

    boolean isStatic() {
        return (method.access & Opcodes.ACC_STATIC) != 0;
    }

    public AbstractInsnNode instruction(int at) {
        return instructions[at];
    }

    public int size() {
        return instructions.length;
    }

    int index(LabelNode label) {
        return method.instructions.indexOf(label);
    }

    /** The source line of an instruction; 0 if unknown. */
    public int line(int at) {
        return at < lines.length ? lines[at] : 0;
    }

    boolean isJoin(int at) {
        return joins.contains(at);
    }

    /** Who catches what the instruction throws, in the order in which they are asked. */
    public List<Handler> handlers(int at) {
        return handlers.get(at);
    }

    /** Where every handler starts that something may reach. */
    public Set<Integer> handlerTargets() {
        Set<Integer> targets = new HashSet<>();
        for (int i = 0; i < instructions.length; i++) {
            if (Risks.mayThrow(instructions[i])) {
                handlers.get(i).forEach(handler -> targets.add(handler.target()));
            }
        }
        return targets;
    }
}
