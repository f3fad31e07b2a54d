package dev.ssotkit.agent.transform;

import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** A class file while it is edited, and what has been done to it so far. */
final class EditedClass {
    final ClassReader reader;
    final ClassNode owner = new ClassNode();
    final LateCalls calls;
    final Set<MethodNode> changed = new HashSet<>();
    private final int ownFields;
    private final int ownMethods;

    EditedClass(byte[] classFile) {
        reader = ClassFileReading.open(classFile);
        ClassFileReading.read(reader, owner, ClassReader.EXPAND_FRAMES);
        calls = new LateCalls(owner);
        ownFields = owner.fields.size();
        ownMethods = owner.methods.size();
    }

    /** Binary name. */
    String name() {
        return owner.name.replace('/', '.');
    }

    List<FieldNode> addedFields() {
        return new ArrayList<>(owner.fields.subList(ownFields, owner.fields.size()));
    }

    List<MethodNode> addedMethods() {
        return new ArrayList<>(owner.methods.subList(ownMethods, owner.methods.size()));
    }

    boolean hasAdded() {
        return owner.fields.size() > ownFields || owner.methods.size() > ownMethods;
    }

    /**
     * Adds what the class was loaded with and this edit had no use for: objects that are about still refer to it.
     *
     * @throws IllegalStateException if this edit added a member that the class was not loaded with
     */
    void keepMembersOf(EditedClass loaded) {
        Set<String> kept = new HashSet<>();
        for (FieldNode field : addedFields()) {
            kept.add(field.name);
        }
        for (MethodNode method : addedMethods()) {
            kept.add(method.name + method.desc);
        }
        for (FieldNode field : loaded.addedFields()) {
            if (!kept.remove(field.name)) {
                owner.fields.add(field);
            }
        }
        for (MethodNode method : loaded.addedMethods()) {
            if (!kept.remove(method.name + method.desc)) {
                owner.methods.add(method);
                changed.add(method);
            }
        }
        if (!kept.isEmpty()) {
            throw new IllegalStateException("a class that is loaded takes no further members: " + kept);
        }
    }
}
