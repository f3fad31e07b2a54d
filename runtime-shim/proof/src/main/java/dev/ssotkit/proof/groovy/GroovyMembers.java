package dev.ssotkit.proof.groovy;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.MemberOutline;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.pool.MemberResolution;
import dev.ssotkit.proof.term.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The members of one side that Groovy's call sites may mean. Thread-safe. */
public final class GroovyMembers {

    private static final String CONSTRUCTOR = "<init>";
    private static final Type OBJECT = Type.getType(Object.class);

    private final MemberResolution resolution;
    private final Side side;

    public GroovyMembers(MemberResolution resolution, Side side) {
        this.resolution = resolution;
        this.side = side;
    }

    /** The calls, as Java would make them, one of which a call site makes; empty if nothing is known of its receiver. */
    public List<Effect> meanings(Effect effect) {
        GroovyCall call = GroovyCall.of(effect, side);
        String owner = call == null ? null : call.receiver();
        if (call == null || owner == null || !(call.isConstruction() || call.isMethodCall())) {
            return List.of();
        }
        List<Effect> meanings = new ArrayList<>();
        for (MemberOutline method : overloads(call, owner)) {
            boolean isOnClass = call.isOnClass();
            meanings.add(new Effect(
                    effect.at(),
                    call.isConstruction() ? Effect.Kind.CONSTRUCTION : Effect.Kind.CALL,
                    isOnClass ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL,
                    new MemberReference(owner, method.name(), method.descriptor()),
                    isOnClass ? call.operands().subList(1, call.operands().size()) : call.operands()));
        }
        return meanings;
    }

    /** The methods that take as many arguments; only one if what is declared says which. */
    private List<MemberOutline> overloads(GroovyCall call, String owner) {
        Map<String, MemberOutline> found = new LinkedHashMap<>();
        String name = call.isConstruction() ? CONSTRUCTOR : call.name();
        List<ClassOutline> declaring = resolution.lineage(owner);
        for (ClassOutline type : call.isConstruction() ? firstOf(declaring) : declaring) {
            for (MemberOutline method : type.methods()) {
                Type[] parameters = Type.getArgumentTypes(method.descriptor());
                boolean mayBeMeant = method.name().equals(name)
                        && parameters.length == call.arguments().size()
                        && !method.has(Opcodes.ACC_SYNTHETIC)
                        && (!call.isOnClass() || call.isConstruction() || method.isStatic());
                if (mayBeMeant) {
                    found.putIfAbsent(List.of(parameters).toString(), method);
                }
            }
        }
        // What is declared as Object may be anything.
        boolean areDeclared = call.arguments().stream().noneMatch(OBJECT::equals);
        MemberOutline exact = areDeclared ? found.get(call.arguments().toString()) : null;
        return exact == null ? List.copyOf(found.values()) : List.of(exact);
    }

    private static List<ClassOutline> firstOf(List<ClassOutline> lineage) {
        return lineage.isEmpty() ? lineage : lineage.subList(0, 1);
    }

    /** Whether a class has a member for a call site: a method, a field, or what Groovy takes for a property. */
    public boolean has(GroovyCall call, String owner) {
        if (call.isConstruction() || call.isMethodCall()) {
            return !overloads(call, owner).isEmpty() || hasProperty(call.name(), owner);
        }
        return hasProperty(call.name(), owner);
    }

    private boolean hasProperty(String name, String owner) {
        String capital = name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        List<String> accessors = List.of("get" + capital, "is" + capital, "set" + capital);
        return resolution.lineage(owner).stream()
                .anyMatch(type ->
                        type.fields().stream().anyMatch(field -> field.name().equals(name))
                                || type.methods().stream().anyMatch(method -> accessors.contains(method.name())));
    }
}
