package dev.ssotkit.eligibility.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** The methods that can be called on objects of a type: declared, inherited, and those of its interfaces. */
public final class CallableMethods {

    private final Map<String, List<Member>> bySignature = new LinkedHashMap<>();
    private final List<Member> statics = new ArrayList<>();

    /** Looks at a type and all its supertypes. */
    public CallableMethods(ClassShape type, ShapeSource shapes) {
        Hierarchy hierarchy = new Hierarchy(shapes);
        List<ClassShape> chain = hierarchy.superclassChain(type);
        for (ClassShape owner : chain) {
            for (MethodShape method : owner.methods()) {
                if (method.isCallableOnInstances()) {
                    addInherited(new Member(owner, method));
                } else if (method.isStatic()
                        && !method.has(Opcodes.ACC_PRIVATE)
                        && method.name().charAt(0) != '<') {
                    statics.add(new Member(owner, method));
                }
            }
        }
        for (String name : hierarchy.withSupertypes(type.binaryName())) {
            Optional<ClassShape> owner = shapes.find(name);
            if (owner.isPresent() && owner.get().isInterface() && !name.equals(type.binaryName())) {
                addInterface(owner.get());
            }
        }
    }

    private void addInterface(ClassShape owner) {
        for (MethodShape method : owner.methods()) {
            if (method.isCallableOnInstances()) {
                List<Member> known = named(method.signature());
                if (known.isEmpty()) {
                    known.add(new Member(owner, method));
                } else if (method.isAbstract() && known.get(0).owner().isInterface()) {
                    // Of two interfaces the one without a body wins: who must implement it cannot rely on the other's.
                    known.set(0, new Member(owner, method));
                }
            }
        }
    }

    private void addInherited(Member member) {
        List<Member> known = named(member.method().signature());
        for (Member nearer : known) {
            if (member.isOverridableFrom(nearer.owner().packageName()) || member.owner() == nearer.owner()) {
                return;
            }
        }
        known.add(member);
    }

    private List<Member> named(String signature) {
        List<Member> members = bySignature.get(signature);
        if (members == null) {
            members = new ArrayList<>();
            bySignature.put(signature, members);
        }
        return members;
    }

    /** Every method that objects have; the nearer ones first. */
    public List<Member> onInstances() {
        List<Member> all = new ArrayList<>();
        for (List<Member> members : bySignature.values()) {
            all.addAll(members);
        }
        return Collections.unmodifiableList(all);
    }

    /** Whether objects have a method of this name and descriptor. */
    public boolean hasSignature(String signature) {
        return bySignature.containsKey(signature);
    }

    /** The static methods that can be called through the type; the nearer ones first. */
    public List<Member> statics() {
        return Collections.unmodifiableList(statics);
    }
}
