package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.ClassFileSource;
import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.bytecode.OriginValue;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.eligibility.EntryTarget;
import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What a factory has to yield so that its caller does not fail: what it declares, or the legacy type that its result is
 * cast to; or that nothing but the original will do. Not thread-safe; one per class.
 */
final class FactoryYields {
    private final ConsolidationMap map;
    private final ClassNode owner;
    private final ShapeSource shapes;
    private final Hierarchy hierarchy;
    private final TypeVariables typeVariables;
    private final ImpliedTypes tests = new ImpliedTypes() {
        @Override
        public boolean implies(String tested, String type) {
            return hierarchy.isAssignable(tested, type);
        }
    };

    /** @param owner the class whose code is looked at */
    FactoryYields(ConsolidationMap map, ClassNode owner, ShapeSource shapes, ClassFileSource classFiles) {
        this.map = map;
        this.owner = owner;
        this.shapes = shapes;
        this.hierarchy = new Hierarchy(shapes);
        this.typeVariables = new TypeVariables(classFiles);
    }

    /** Of a call. */
    Yielded of(Redirectable factory, MethodInsnNode call, MethodNode method, MethodFlow flow) {
        Type declared = Type.getReturnType(call.desc);
        if (declared.getSort() < Type.ARRAY) {
            return Yielded.DECLARED;
        }
        List<String> expected = beyond(declared, new ExpectedTypes(owner, method, flow, tests).of(call));
        TypeVariables.Generic generic =
                expected.isEmpty() && factory.isMapped() ? typeVariables.resultOf(factory.member) : null;
        if (generic != null) {
            expected = beyond(declared, namedBy(generic, call, flow));
            if (expected.isEmpty() && new UntypedSinks(method, flow).take(call)) {
                return Yielded.REFUSED;
            }
        }
        return fitting(factory, declared, expected);
    }

    /** Of {@code Factory::create}, whose result becomes what the functional type says: JLS 15.13.3. */
    Yielded of(Redirectable factory, Type functional) {
        Member member = factory.member;
        Type declared = Type.getReturnType(member.descriptor());
        Type wanted = functional.getReturnType();
        if (member.isConstructor() || declared.getSort() < Type.ARRAY || wanted.getSort() == Type.VOID) {
            return Yielded.DECLARED;
        }
        if (wanted.getSort() < Type.ARRAY
                || (factory.isMapped()
                        && wanted.getInternalName().equals("java/lang/Object")
                        && typeVariables.resultOf(member) != null)) {
            return Yielded.REFUSED;
        }
        return fitting(factory, declared, beyond(declared, Collections.singleton(wanted.getDescriptor())));
    }

    /** The classes that are given to {@code <T> T create(Class<T>)}. */
    private static List<String> namedBy(TypeVariables.Generic generic, MethodInsnNode call, MethodFlow flow) {
        List<String> named = new ArrayList<>();
        Frame<OriginValue> frame = flow.before(call);
        int parameters = Type.getArgumentTypes(call.desc).length;
        for (int position : generic.classParameters) {
            Set<AbstractInsnNode> origins = frame == null
                    ? Collections.emptySet()
                    : frame.getStack(frame.getStackSize() - parameters + position)
                            .origins();
            for (AbstractInsnNode origin : origins) {
                if (origin instanceof LdcInsnNode) {
                    named.add(((Type) ((LdcInsnNode) origin).cst).getDescriptor());
                }
            }
        }
        return named;
    }

    /** What not every object of the declared type is. */
    private List<String> beyond(Type declared, Collection<String> expected) {
        List<String> more = new ArrayList<>();
        for (String type : expected) {
            if (!hierarchy.isAssignable(declared.getDescriptor(), type)) {
                more.add(type);
            }
        }
        return more;
    }

    private Yielded fitting(Redirectable factory, Type declared, List<String> more) {
        if (more.isEmpty()) {
            return Yielded.DECLARED;
        }
        return factory.isMapped() ? mapped(factory, declared.getDescriptor(), more) : Yielded.REFUSED;
    }

    private Yielded mapped(Redirectable factory, String declared, List<String> more) {
        Entry entry = map.entries().get(factory.entry);
        EntryTarget target = new EntryTargets(entry, shapes)
                .mapped(
                        entry.calls().get(factory.mapping.getAsInt()).target(),
                        owner.name.replace('/', '.'),
                        factory.member.descriptor());
        if (target.obstacle().isPresent()) {
            return Yielded.DECLARED;
        }
        String result = target.result();
        if (hierarchy.isAssignable(result, declared) && isAll(result, more)) {
            return Yielded.DECLARED;
        }
        if (EntryTargets.isCanonical(entry, result, shapes)) {
            for (String type : more) {
                if (isLegacy(entry, type)
                        && hierarchy.isAssignable(type, declared)
                        && isAll(hierarchy.isAssignable(result, type) ? result : type, more)) {
                    return Yielded.as(Type.getType(type).getInternalName());
                }
            }
        }
        return Yielded.REFUSED;
    }

    private boolean isAll(String type, List<String> wanted) {
        for (String each : wanted) {
            if (!hierarchy.isAssignable(type, each)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLegacy(Entry entry, String descriptor) {
        if (!descriptor.startsWith("L")) {
            return false;
        }
        Optional<Entry> listing = map.entryFor(Type.getType(descriptor).getInternalName());
        return listing.isPresent() && listing.get() == entry;
    }

    /** Immutable. */
    static final class Yielded {
        static final Yielded DECLARED = new Yielded(null);
        /** Whatever stands for it, the caller's cast would refuse it, or may. */
        static final Yielded REFUSED = new Yielded(null);

        /** Internal name; null for what the factory declares. */
        final @Nullable String type;

        private Yielded(@Nullable String type) {
            this.type = type;
        }

        static Yielded as(String internalName) {
            return new Yielded(internalName);
        }
    }
}
