package dev.ssotkit.agent.callee;

import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.protocol.CanonicalMember;
import dev.ssotkit.agent.protocol.CanonicalMember.Event;
import dev.ssotkit.agent.protocol.CanonicalMember.Kind;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Makes accessor, constructors and static initialisers of the canonical type tell who is inside. */
final class CanonicalWeaver {
    private final ClassNode owner;
    private final Entry entry;
    private final int entryIndex;
    private final LateCalls calls;

    CanonicalWeaver(ClassNode owner, Entry entry, int entryIndex, LateCalls calls) {
        this.owner = owner;
        this.entry = entry;
        this.entryIndex = entryIndex;
        this.calls = calls;
    }

    Set<MethodNode> weave() {
        Set<MethodNode> changed = new HashSet<>();
        boolean declaresAccessor = TypeName.keyOf(owner.name)
                .equals(entry.accessor().declaringType().key());
        for (MethodNode method : owner.methods.toArray(new MethodNode[0])) {
            if (method.name.equals("<clinit>")) {
                bracket(method, null, Kind.INITIALISER, changed);
            } else if (declaresAccessor && isAccessor(method) && !isTrivial(method)) {
                bracket(method, null, Kind.ACCESSOR, changed);
            } else if (method.name.equals("<init>") && isCanonical()) {
                bracketConstructor(method, changed);
            }
        }
        // A field of an interface is public (JVMS 4.5), so everybody's, and part of its serial version: who calls its
        // accessor tells the guard as well, which does no harm.
        if (declaresAccessor && (owner.access & Opcodes.ACC_INTERFACE) == 0 && !isMarked()) {
            owner.fields.add(new FieldNode(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                    AddedNames.BRACKETED,
                    "Z",
                    null,
                    null));
        }
        return changed;
    }

    /** Entries may share the class that declares their accessors. */
    private boolean isMarked() {
        for (FieldNode field : owner.fields) {
            if (field.name.equals(AddedNames.BRACKETED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCanonical() {
        return TypeName.keyOf(owner.name).equals(entry.canonicalType().key());
    }

    private void bracketConstructor(MethodNode method, Set<MethodNode> changed) {
        List<MethodInsnNode> constructorCalls = ConstructorCalls.of(owner.name, method);
        if (constructorCalls.size() == 1 && constructorCalls.get(0).owner.equals(owner.superName)) {
            bracket(method, constructorCalls.get(0), Kind.CONSTRUCTOR, changed);
        }
    }

    private boolean isAccessor(MethodNode method) {
        if ((method.access & Opcodes.ACC_STATIC) == 0
                || !method.name.equals(entry.accessor().methodName())) {
            return false;
        }
        Type[] types = Type.getArgumentTypes(method.desc);
        if (types.length != entry.accessor().parameterTypes().size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            String wanted = entry.accessor().parameterTypes().get(i).key();
            if (!TypeName.keyOf(types[i].getClassName()).equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    /** Code that calls nothing constructs nothing: {@code return Holder.INSTANCE;} need not pay. */
    private static boolean isTrivial(MethodNode method) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() >= Opcodes.INVOKEVIRTUAL && insn.getOpcode() <= Opcodes.NEW) {
                return false;
            }
        }
        return true;
    }

    private void bracket(MethodNode method, @Nullable AbstractInsnNode after, Kind kind, Set<MethodNode> changed) {
        // The lock of a synchronized method is held when its body begins: waiting with it would only delay.
        boolean waits = kind == Kind.ACCESSOR && (method.access & Opcodes.ACC_SYNCHRONIZED) == 0;
        Brackets.add(
                method, after, telling(kind, waits ? Event.ENTER_UNLOCKED : Event.ENTER), telling(kind, Event.LEAVE));
        changed.add(method);
    }

    private Brackets.Code telling(Kind kind, Event event) {
        int what = CanonicalMember.of(entryIndex, kind, event);
        return new Brackets.Code() {
            @Override
            public InsnList make() {
                InsnList code = calls.tell(what);
                code.add(new InsnNode(Opcodes.POP));
                return code;
            }
        };
    }
}
