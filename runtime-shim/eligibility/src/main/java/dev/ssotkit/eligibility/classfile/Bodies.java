package dev.ssotkit.eligibility.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * What the bodies of one class do, read when somebody asks for the first time: most classes are asked for their names
 * and supertypes only. A body that cannot be read may do anything. Thread-safe: who comes at once reads the same.
 */
final class Bodies {

    /** Of a class that has none. */
    static final Bodies NONE = new Bodies(null);

    private static final class Facts {
        static final Facts NOTHING = new Facts(Collections.emptySet(), StateReads.NONE, SelfStores.NONE);
        static final Facts ANYTHING = new Facts(Collections.emptySet(), StateReads.NONE, SelfStores.NONE);

        /** Names and descriptors of methods that may wait or notify on the object itself. */
        final Set<String> conditions;

        final StateReads stateReads;

        final SelfStores selfStores;

        Facts(Set<String> conditions, StateReads stateReads, SelfStores selfStores) {
            this.conditions = conditions;
            this.stateReads = stateReads;
            this.selfStores = selfStores;
        }
    }

    private final byte @Nullable [] classFile;
    private volatile @Nullable Facts facts;

    Bodies(byte @Nullable [] classFile) {
        this.classFile = classFile;
    }

    /** @param signature name and descriptor */
    boolean mayUseOwnMonitorConditions(String signature) {
        Facts known = facts();
        return known == Facts.ANYTHING || known.conditions.contains(signature);
    }

    /** Those of the class's methods that may wait or notify on objects of another class, which it is nested in. */
    List<MethodShape> usersOfMonitorOf(String binaryName, List<MethodShape> methods) {
        Set<String> signatures;
        try {
            signatures = classFile == null
                    ? Collections.emptySet()
                    : OwnMonitor.conditionsIn(node(classFile), binaryName.replace('.', '/'));
        } catch (Throwable e) {
            MalformedClassException.because(e);
            return methods;
        }
        return named(signatures, methods);
    }

    private static List<MethodShape> named(Set<String> signatures, List<MethodShape> methods) {
        List<MethodShape> named = new ArrayList<>();
        for (MethodShape method : methods) {
            if (signatures.contains(method.signature())) {
                named.add(method);
            }
        }
        return Collections.unmodifiableList(named);
    }

    /** Of a static method: whether it reads a field of an object, and a facade's fields are all empty. */
    boolean readsFieldsInStatic(String signature) {
        Facts known = facts();
        return known == Facts.ANYTHING || known.stateReads.isInStatic(signature);
    }

    /** The same of the class's own initialiser. */
    boolean readsFieldsInInitialiser() {
        return facts().stateReads.isInInitialiser();
    }

    /** Those of the class's methods that read fields of objects of another class, which they share private members with. */
    List<MethodShape> readersOfFieldsOf(Bodies other, List<MethodShape> methods) {
        StateReads reads = other.facts().stateReads;
        try {
            if (classFile == null || !reads.mayBeIn(ClassFileReading.open(classFile))) {
                return Collections.emptyList();
            }
            return named(NestReads.in(node(classFile), reads), methods);
        } catch (Throwable e) {
            MalformedClassException.because(e);
            return methods;
        }
    }

    /** What its constructors leave in static fields. */
    SelfStores selfStores() {
        return facts().selfStores;
    }

    private Facts facts() {
        Facts known = facts;
        if (known == null) {
            known = classFile == null ? Facts.NOTHING : read(classFile);
            facts = known;
        }
        return known;
    }

    private static Facts read(byte[] classFile) {
        try {
            ClassNode type = node(classFile);
            return new Facts(OwnMonitor.conditionsIn(type, type.name), StateReads.in(type), SelfStores.in(type));
        } catch (Throwable e) {
            // Damage that ASM only meets in bodies; it may also have left null where a name belongs.
            MalformedClassException.because(e);
            return Facts.ANYTHING;
        }
    }

    private static ClassNode node(byte[] classFile) {
        return ClassFileReading.read(classFile, new ClassNode(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
}
