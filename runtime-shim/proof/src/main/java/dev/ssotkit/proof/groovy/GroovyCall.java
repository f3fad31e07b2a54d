package dev.ssotkit.proof.groovy;

import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Side;
import dev.ssotkit.proof.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A call site that Groovy links while the program runs.
 *
 * @param verb what is done: {@code init}, {@code invoke}, {@code getProperty}, {@code setProperty} or {@code cast}
 * @param name of the method or property
 * @param flags whether it is safe, spread, or on {@code this}
 * @param descriptor of the call site
 * @param operands the receiver, or the class literal for what is static, and the arguments
 * @param types as what the operands are declared
 */
public record GroovyCall(
        String verb, String name, Object flags, String descriptor, List<Term> operands, List<Type> types) {

    private static final String LINKER = "org/codehaus/groovy/vmplugin/";
    private static final String CALL_SITE = "org/codehaus/groovy/runtime/callsite/CallSite";
    private static final String OBJECT = "java/lang/Object";

    /** The call site that an effect of a side is; null if it is none of Groovy's. */
    public static @Nullable GroovyCall of(Effect effect, Side side) {
        if (effect.what() instanceof InvokeDynamicInsnNode dynamic) {
            return dynamic.bsm.getOwner().startsWith(LINKER)
                            && dynamic.bsmArgs.length == 2
                            && dynamic.bsmArgs[0] instanceof String name
                    ? new GroovyCall(
                            dynamic.name,
                            name,
                            dynamic.bsmArgs[1],
                            dynamic.desc,
                            effect.operands(),
                            types(Type.getArgumentTypes(dynamic.desc), effect.operands(), side))
                    : null;
        }
        return effect.what() instanceof MemberReference method && method.owner().equals(CALL_SITE)
                ? ofCallSite(effect, method, side)
                : null;
    }

    private static @Nullable GroovyCall ofCallSite(Effect effect, MemberReference method, Side side) {
        Term site = effect.operands().get(0);
        Integer index = site.is(Term.Kind.ELEMENT) ? site.operands().get(1).number() : null;
        if (index == null || !(site.operands().get(0).payload() instanceof Map<?, ?> names)) {
            return null;
        }
        List<Term> operands = effect.operands().subList(1, effect.operands().size());
        return new GroovyCall(
                method.name().startsWith("callConstructor")
                        ? "init"
                        : method.name().contains("GetProperty") ? "getProperty" : "invoke",
                String.valueOf(names.get(index)),
                method.name(),
                method.descriptor(),
                operands,
                types(Type.getArgumentTypes(method.descriptor()), operands, side));
    }

    /** What is declared, or known of what yielded a value. */
    private static List<Type> types(Type[] declared, List<Term> operands, Side side) {
        List<Type> types = new ArrayList<>();
        for (int i = 0; i < declared.length; i++) {
            String known = operands.get(i).type(side);
            boolean isDeclared = known == null || !declared[i].getDescriptor().equals("L" + OBJECT + ";");
            types.add(isDeclared ? declared[i] : Type.getType(known));
        }
        return types;
    }

    public boolean isConstruction() {
        return verb.equals("init");
    }

    public boolean isMethodCall() {
        return verb.equals("invoke");
    }

    public boolean isCast() {
        return verb.equals("cast");
    }

    /** Whether the receiver is a class literal. */
    public boolean isOnClass() {
        return !operands.isEmpty() && operands.get(0).is(Term.Kind.CLASS);
    }

    /** Internal name of the class on which it is made, or as which the receiver is declared; null if nothing is known. */
    public @Nullable String receiver() {
        Type type = isOnClass() && operands.get(0).payload() instanceof Type literal
                ? literal
                : types.isEmpty() ? null : types.get(0);
        return type == null
                        || type.getSort() != Type.OBJECT
                        || type.getInternalName().equals(OBJECT)
                ? null
                : type.getInternalName();
    }

    /** What the arguments are declared as. */
    public List<Type> arguments() {
        return types.isEmpty() ? types : types.subList(1, types.size());
    }
}
