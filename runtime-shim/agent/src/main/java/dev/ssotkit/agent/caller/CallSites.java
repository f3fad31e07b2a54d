package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.ClassFileSource;
import dev.ssotkit.agent.bytecode.Erasure;
import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.bytecode.MethodFlow;
import dev.ssotkit.agent.caller.FactoryYields.Yielded;
import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.agent.protocol.LinkedCall.Place;
import dev.ssotkit.agent.protocol.SerializableReference;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Finds and replaces the constructions, factory calls and method references in one class. Not thread-safe. */
public final class CallSites {
    /** Is told each site, redirected or left, with the canonical type's name and what endangers its object. */
    public interface FoundSites {
        void found(LinkedCall call, String canonicalType, Set<String> hazards);
    }

    /** Anonymous classes, no lambdas: this runs inside class loading, also before main. */
    private interface Edit {
        void apply();
    }

    private final ClassNode owner;
    private final Redirectables redirectables;
    private final Hierarchy hierarchy;
    private final FactoryYields yields;
    private final SiteNumbers numbers;
    private final LateCalls calls;
    private final LambdaReferences references;
    private final FoundSites found;
    /** Of the method that is looked at. */
    private Map<AbstractInsnNode, Set<String>> endangered = Collections.emptyMap();

    /**
     * @param owner with expanded frames
     * @param references of a class that is being redefined the methods that hold its references, the only ones that it
     *     can have; null for one that is being loaded
     */
    public CallSites(
            ClassNode owner,
            ConsolidationMap map,
            ShapeSource shapes,
            ClassFileSource classFiles,
            LateCalls calls,
            @Nullable List<MethodNode> references,
            FoundSites found) {
        this.owner = owner;
        this.hierarchy = new Hierarchy(shapes);
        this.redirectables = new Redirectables(map, owner.name, hierarchy, classFiles);
        this.yields = new FactoryYields(map, owner, shapes, classFiles);
        this.numbers = new SiteNumbers(owner);
        this.calls = calls;
        this.references = new LambdaReferences(owner, calls, references);
        this.found = found;
    }

    /** The methods that were changed. */
    public Set<MethodNode> rewrite() {
        Set<MethodNode> changed = new HashSet<>();
        for (MethodNode method : new ArrayList<>(owner.methods)) {
            if (rewrite(method)) {
                changed.add(method);
            }
        }
        return changed;
    }

    private boolean rewrite(MethodNode method) {
        List<AbstractInsnNode> candidates = candidates(method);
        if (candidates.isEmpty()) {
            return false;
        }
        MethodFlow flow;
        try {
            flow = MethodFlow.of(owner.name, method);
        } catch (AnalyzerException e) {
            flow = null;
        }
        endangered =
                flow == null ? Collections.emptyMap() : new HazardousObjects(redirectables, hierarchy).in(method, flow);
        // Looked at first, replaced later: the flow knows the instructions as they were.
        List<Edit> edits = new ArrayList<>();
        for (AbstractInsnNode insn : candidates) {
            Edit edit = edit(insn, method, flow);
            if (edit != null) {
                edits.add(edit);
            }
        }
        for (Edit edit : edits) {
            edit.apply();
        }
        return !edits.isEmpty();
    }

    private List<AbstractInsnNode> candidates(MethodNode method) {
        List<AbstractInsnNode> candidates = new ArrayList<>();
        for (AbstractInsnNode insn : method.instructions) {
            Member member = memberOf(insn);
            if (member != null && redirectables.find(member) != null) {
                candidates.add(insn);
            }
        }
        return candidates;
    }

    /** Of a {@code new}, whose constructor only the data flow tells, the type alone. */
    private static @Nullable Member memberOf(AbstractInsnNode insn) {
        if (insn.getOpcode() == Opcodes.NEW) {
            return new Member(Opcodes.INVOKESPECIAL, ((TypeInsnNode) insn).desc, "<init>", "()V", false);
        } else if (insn instanceof InvokeDynamicInsnNode) {
            return LambdaReferences.implementation((InvokeDynamicInsnNode) insn);
        } else if (insn instanceof MethodInsnNode && insn.getOpcode() != Opcodes.INVOKESPECIAL) {
            return memberOf((MethodInsnNode) insn);
        }
        return null;
    }

    private static Member memberOf(MethodInsnNode insn) {
        return new Member(insn.getOpcode(), insn.owner, insn.name, insn.desc, insn.itf);
    }

    private @Nullable Edit edit(AbstractInsnNode insn, MethodNode method, @Nullable MethodFlow flow) {
        if (insn instanceof TypeInsnNode) {
            return construction((TypeInsnNode) insn, method, flow);
        } else if (insn instanceof InvokeDynamicInsnNode) {
            return reference((InvokeDynamicInsnNode) insn, method);
        }
        MethodInsnNode call = (MethodInsnNode) insn;
        Member member = memberOf(call);
        boolean linkable = Erasure.isLinkable(call.desc);
        Redirectable factory = redirectable(member);
        Yielded yielded = flow == null ? Yielded.REFUSED : yields.of(factory, call, method, flow);
        Reason danger = yielded == Yielded.REFUSED ? Reason.FACTORY_RESULT_CAST : hazardOf(insn);
        // What cannot be followed may be cast to anything.
        boolean followed = linkable && flow != null;
        LinkedCall linked = linked(
                SiteKind.FACTORY, factory, method, insn, followed ? danger : Reason.UNSUPPORTED_SHAPE, yielded.type);
        if (!linkable) {
            return null;
        }
        String receiver = call.getOpcode() == Opcodes.INVOKESTATIC ? "" : "Ljava/lang/Object;";
        Type result = Type.getReturnType(call.desc);
        String descriptor =
                receiver.isEmpty() ? Erasure.of(call.desc, result) : Erasure.withReceiver(call.desc, result);
        return new Edit() {
            @Override
            public void apply() {
                AbstractInsnNode late = late(descriptor, linked);
                method.instructions.set(call, late);
                AbstractInsnNode cast = Erasure.cast(result);
                if (cast != null) {
                    method.instructions.insert(late, cast);
                }
            }
        };
    }

    private @Nullable Reason hazardOf(AbstractInsnNode insn) {
        return endangered.containsKey(insn) ? Reason.HAZARD : null;
    }

    private @Nullable Edit construction(TypeInsnNode allocation, MethodNode method, @Nullable MethodFlow flow) {
        Construction construction = flow == null ? null : Construction.of(allocation, method, flow);
        if (construction == null || !Erasure.isLinkable(construction.constructor().desc)) {
            Member unknown = new Member(Opcodes.INVOKESPECIAL, allocation.desc, "<init>", "()V", false);
            linked(SiteKind.NEW, redirectable(unknown), method, allocation, Reason.UNSUPPORTED_SHAPE, null);
            return null;
        }
        LinkedCall linked = linked(
                SiteKind.NEW,
                redirectable(memberOf(construction.constructor())),
                method,
                allocation,
                hazardOf(allocation),
                null);
        String descriptor = Construction.descriptorFor(allocation.desc, construction.constructor().desc);
        return new Edit() {
            @Override
            public void apply() {
                construction.replace(method, late(descriptor, linked));
            }
        };
    }

    private @Nullable Edit reference(InvokeDynamicInsnNode insn, MethodNode method) {
        Member member = LambdaReferences.implementation(insn);
        if (member == null) {
            return null;
        }
        boolean replaceable = LambdaReferences.canReplace(insn) && Erasure.isLinkable(member.descriptor());
        Redirectable referred = redirectable(member);
        Yielded yielded = yields.of(referred, LambdaReferences.functionalType(insn));
        Reason cast = yielded == Yielded.REFUSED ? Reason.FACTORY_RESULT_CAST : null;
        LinkedCall linked = linked(
                SiteKind.METHOD_REFERENCE,
                referred,
                method,
                insn,
                replaceable ? cast : Reason.UNSUPPORTED_SHAPE,
                yielded.type);
        if (!replaceable) {
            return LambdaReferences.isSerializable(insn) ? counted(insn, method, linked) : null;
        }
        return new Edit() {
            @Override
            public void apply() {
                references.replace(insn, method, member, linked);
            }
        };
    }

    private Edit counted(InvokeDynamicInsnNode insn, MethodNode method, LinkedCall call) {
        String made = Type.getReturnType(insn.desc).getDescriptor();
        return new Edit() {
            @Override
            public void apply() {
                method.instructions.insert(insn, calls.call("(" + made + ")" + made, new SerializableReference(call)));
            }
        };
    }

    private AbstractInsnNode late(String descriptor, LinkedCall call) {
        return calls.call(descriptor, call);
    }

    private Redirectable redirectable(Member member) {
        Redirectable redirectable = redirectables.find(member);
        if (redirectable == null) {
            throw new IllegalStateException("no longer redirectable: " + member.owner() + "." + member.name());
        }
        return redirectable;
    }

    private LinkedCall linked(
            SiteKind kind,
            Redirectable redirectable,
            MethodNode method,
            AbstractInsnNode insn,
            @Nullable Reason danger,
            @Nullable String yields) {
        Reason reason = redirectable.reason;
        if (reason == null && (danger != Reason.HAZARD || !redirectable.isMapped())) {
            reason = danger;
        }
        Place place = numbers.place(kind, redirectable.legacyType, method, insn);
        LinkedCall linked =
                new LinkedCall(redirectable.entry, redirectable.mapping, reason, redirectable.member, yields, place);
        Set<String> hazards = endangered.get(insn);
        found.found(linked, redirectable.canonicalType, hazards == null ? Collections.emptySet() : hazards);
        return linked;
    }
}
