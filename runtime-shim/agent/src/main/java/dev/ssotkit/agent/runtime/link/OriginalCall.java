package dev.ssotkit.agent.runtime.link;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.objectweb.asm.Opcodes;

/** The call that stood in the byte code before, with the caller's own rights. */
final class OriginalCall {
    private OriginalCall() {}

    /**
     * The site's type with the result that the member yields, which the site's descriptor does not name.
     *
     * @throws LinkageError as the original instruction would have thrown
     */
    static MethodType typed(Lookup caller, Member member, MethodType site) {
        DescribedTypes types = new DescribedTypes(caller);
        try {
            return site.changeReturnType(
                    member.isConstructor()
                            ? types.named(member.owner())
                            : types.method(member.descriptor()).returnType());
        } catch (ClassNotFoundException e) {
            throw missing(e);
        }
    }

    /**
     * With the parameters that the member declares, and of type {@code site.returnType()}.
     *
     * @throws LinkageError as the original instruction would have thrown
     */
    static MethodHandle find(Lookup caller, Member member, MethodType site) {
        DescribedTypes types = new DescribedTypes(caller);
        try {
            return find(caller, member, site, types)
                    // A handle on a varargs method would collect what is already collected.
                    .asFixedArity();
        } catch (ClassNotFoundException e) {
            throw missing(e);
        } catch (NoSuchMethodException e) {
            throw withCause(new NoSuchMethodError(member.owner() + "." + member.name() + member.descriptor()), e);
        } catch (IllegalAccessException e) {
            throw withCause(new IllegalAccessError(e.getMessage()), e);
        }
    }

    private static MethodHandle find(Lookup caller, Member member, MethodType site, DescribedTypes types)
            throws ClassNotFoundException, NoSuchMethodException, IllegalAccessException {
        MethodType type = types.method(member.descriptor());
        if (member.isConstructor()) {
            return caller.findConstructor(site.returnType(), type);
        }
        Class<?> owner = types.named(member.owner());
        return member.opcode() == Opcodes.INVOKESTATIC
                ? caller.findStatic(owner, member.name(), type)
                : caller.findVirtual(owner, member.name(), type);
    }

    /** Fits it to a site, whose first parameter is a null to be ignored if it was a construction. */
    static MethodHandle at(MethodType site, Member member, MethodHandle original) {
        MethodHandle full = member.isConstructor() ? MethodHandles.dropArguments(original, 0, Object.class) : original;
        return full.asType(site);
    }

    private static LinkageError missing(ClassNotFoundException missing) {
        return withCause(
                new NoClassDefFoundError(String.valueOf(missing.getMessage()).replace('.', '/')), missing);
    }

    private static LinkageError withCause(LinkageError error, Exception cause) {
        JvmErrors.pass(cause);
        error.initCause(cause);
        return error;
    }
}
