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
        ClassLoader loader = caller.lookupClass().getClassLoader();
        try {
            if (member.isConstructor()) {
                return site.changeReturnType(Class.forName(member.owner().replace('/', '.'), false, loader));
            }
            return site.changeReturnType(MethodType.fromMethodDescriptorString(member.descriptor(), loader)
                    .returnType());
        } catch (ClassNotFoundException e) {
            throw withCause(new NoClassDefFoundError(member.owner()), e);
        } catch (TypeNotPresentException e) {
            throw withCause(new NoClassDefFoundError(e.typeName()), e);
        }
    }

    /**
     * With the parameters that the member declares, and of type {@code site.returnType()}.
     *
     * @throws LinkageError as the original instruction would have thrown
     */
    static MethodHandle find(Lookup caller, Member member, MethodType site) {
        ClassLoader loader = caller.lookupClass().getClassLoader();
        try {
            MethodType type = MethodType.fromMethodDescriptorString(member.descriptor(), loader);
            return find(caller, member, site, type, loader)
                    // A handle on a varargs method would collect what is already collected.
                    .asFixedArity();
        } catch (TypeNotPresentException e) {
            throw withCause(new NoClassDefFoundError(e.typeName()), e);
        } catch (ClassNotFoundException e) {
            throw withCause(new NoClassDefFoundError(member.owner()), e);
        } catch (NoSuchMethodException e) {
            throw withCause(new NoSuchMethodError(member.owner() + "." + member.name() + member.descriptor()), e);
        } catch (IllegalAccessException e) {
            throw withCause(new IllegalAccessError(e.getMessage()), e);
        }
    }

    private static MethodHandle find(Lookup caller, Member member, MethodType site, MethodType type, ClassLoader loader)
            throws ClassNotFoundException, NoSuchMethodException, IllegalAccessException {
        if (member.isConstructor()) {
            return caller.findConstructor(site.returnType(), type);
        }
        Class<?> owner = Class.forName(member.owner().replace('/', '.'), false, loader);
        return member.opcode() == Opcodes.INVOKESTATIC
                ? caller.findStatic(owner, member.name(), type)
                : caller.findVirtual(owner, member.name(), type);
    }

    /** Fits it to a site, whose first parameter is a null to be ignored if it was a construction. */
    static MethodHandle at(MethodType site, Member member, MethodHandle original) {
        MethodHandle full = member.isConstructor() ? MethodHandles.dropArguments(original, 0, Object.class) : original;
        return full.asType(site);
    }

    private static LinkageError withCause(LinkageError error, Exception cause) {
        JvmErrors.pass(cause);
        error.initCause(cause);
        return error;
    }
}
