package dev.ssotkit.eligibility.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * The static fields, of whatever class, that a class's constructors may store their own object in, by data flow. What they
 * hand it to (a method, a collection) is not followed. Immutable.
 */
final class SelfStores {

    static final SelfStores NONE = new SelfStores(Collections.emptySet(), Collections.emptySet());

    /** By any constructor; such as {@code a.B.field}. */
    final Set<String> byAny;
    /** Those of {@link #byAny} that some constructor leaves alone: whether they are filled depends on which one ran. */
    final Set<String> bySome;

    private SelfStores(Set<String> byAny, Set<String> bySome) {
        this.byAny = byAny;
        this.bySome = bySome;
    }

    static SelfStores in(ClassNode type) {
        Set<String> byAny = new TreeSet<>();
        List<Set<String>> byEach = new ArrayList<>();
        for (MethodNode method : type.methods) {
            if (method.name.equals("<init>")) {
                Set<String> stored = storedBy(type, method);
                byAny.addAll(stored);
                if (!callsAnother(type, method)) {
                    byEach.add(stored);
                }
            }
        }
        Set<String> bySome = new TreeSet<>();
        for (String field : byAny) {
            for (Set<String> stored : byEach) {
                if (!stored.contains(field)) {
                    bySome.add(field);
                }
            }
        }
        return byAny.isEmpty() ? NONE : new SelfStores(byAny, bySome);
    }

    private static Set<String> storedBy(ClassNode type, MethodNode constructor) {
        Set<String> stored = new TreeSet<>();
        if (!storesAny(constructor)) {
            return stored;
        }
        Frame<BasicValue>[] frames;
        try {
            frames = new Analyzer<>(new ThisInterpreter()).analyze(type.name, constructor);
        } catch (Throwable e) {
            throw MalformedClassException.because(e);
        }
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode instruction = constructor.instructions.get(i);
            if (frames[i] != null
                    && instruction.getOpcode() == Opcodes.PUTSTATIC
                    && frames[i].getStack(frames[i].getStackSize() - 1).equals(ThisInterpreter.THIS)) {
                FieldInsnNode field = (FieldInsnNode) instruction;
                stored.add(field.owner.replace('/', '.') + '.' + field.name);
            }
        }
        return stored;
    }

    private static boolean storesAny(MethodNode constructor) {
        for (AbstractInsnNode instruction : constructor.instructions) {
            if (instruction.getOpcode() == Opcodes.PUTSTATIC) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with {@code this(..)}; a call of the superclass's constructor says no. */
    private static boolean callsAnother(ClassNode type, MethodNode constructor) {
        for (AbstractInsnNode instruction : constructor.instructions) {
            if (instruction.getOpcode() == Opcodes.INVOKESPECIAL
                    && ((MethodInsnNode) instruction).name.equals("<init>")
                    && ((MethodInsnNode) instruction).owner.equals(type.superName)) {
                return false;
            }
        }
        return true;
    }

    /** Follows nothing but {@code this}. */
    private static final class ThisInterpreter extends BasicInterpreter {
        /** With a type that no class has: values are told apart by their types. */
        static final BasicValue THIS = new BasicValue(Type.getObjectType("<this>"));

        ThisInterpreter() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable BasicValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
            return isInstanceMethod && local == 0 ? THIS : super.newParameterValue(isInstanceMethod, local, type);
        }

        @Override
        public @Nullable BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
                throws AnalyzerException {
            return instruction.getOpcode() == Opcodes.CHECKCAST ? value : super.unaryOperation(instruction, value);
        }

        @Override
        public BasicValue merge(BasicValue one, BasicValue other) {
            return one.equals(THIS) || other.equals(THIS) ? THIS : super.merge(one, other);
        }
    }
}
