package dev.ssotkit.agent.runtime.facade;

import dev.ssotkit.agent.dispatch.DispatcherName;
import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.agent.protocol.AddedNames;
import dev.ssotkit.agent.protocol.ForwardCall;
import dev.ssotkit.eligibility.Forwarding;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.InstrumentedType;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.InvokeDynamic;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of the facades of an interface or an abstract type, which has no objects of its own: in the type's package
 * and loader, every method forwards. It has no constructor, for facades are allocated without one.
 */
final class GeneratedFacade {
    private static final String SUFFIX = "$ssot$Facade";

    private final Class<?> type;
    private final int entry;
    private final Method bootstrap;
    private final TypeDescription facade;

    private GeneratedFacade(Class<?> type, int entry, Method bootstrap) {
        this.type = type;
        this.entry = entry;
        this.bootstrap = bootstrap;
        this.facade = named(type.getName() + SUFFIX);
    }

    /** Null if the type declares a final method, which nobody can make forward. */
    static @Nullable Class<?> define(Class<?> type, int entry, List<Forwarding> forwardings, TrustedAccess access) {
        for (Forwarding forwarding : forwardings) {
            if (forwarding.method().isFinal()) {
                return null;
            }
        }
        Lookup lookup = access.in(type);
        try {
            return lookup.defineClass(new GeneratedFacade(type, entry, bootstrap()).classFile(forwardings));
        } catch (LinkageError e) {
            JvmErrors.pass(e);
            return defined(type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** An earlier attempt may have come that far before the JVM ran out of something. */
    private static Class<?> defined(Class<?> type, LinkageError twice) {
        try {
            return Class.forName(type.getName() + SUFFIX, false, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw twice;
        }
    }

    private static Method bootstrap() throws ReflectiveOperationException {
        ClassLoader ofTheJdk = null;
        MethodType link = MethodType.fromMethodDescriptorString(DispatcherName.LINK_DESCRIPTOR, ofTheJdk);
        return Class.forName(DispatcherName.INTERNAL.replace('/', '.'), false, ofTheJdk)
                .getMethod(DispatcherName.LINK, link.parameterArray());
    }

    private byte[] classFile(List<Forwarding> forwardings) {
        // Neither checks nor what the type inherits: both would load what its methods name, which may be missing.
        DynamicType.Builder<?> builder = new ByteBuddy(ClassFileVersion.JAVA_V11)
                .with(TypeValidation.DISABLED)
                .with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE)
                .subclass(type, ConstructorStrategy.Default.NO_CONSTRUCTORS)
                .name(facade.getName())
                .modifiers(Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)
                .defineField(
                        AddedNames.FIELD,
                        Object.class,
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC);
        for (Forwarding forwarding : forwardings) {
            String descriptor = forwarding.method().descriptor();
            builder = builder.defineMethod(
                            forwarding.method().name(),
                            describe(Type.getReturnType(descriptor)),
                            forwarding.method().flags() & (Modifier.PUBLIC | Modifier.PROTECTED))
                    .withParameters(describeAll(Type.getArgumentTypes(descriptor)))
                    .intercept(forward(ForwardCall.of(entry, forwarding)));
        }
        return builder.make().getBytes();
    }

    /** Takes the facade, what it forwards to, the method's own parameters. */
    private Implementation forward(ForwardCall call) {
        return InvokeDynamic.bootstrap(bootstrap, call.constants())
                .invoke(call.operation())
                .withThis(facade)
                .withField(new String[] {AddedNames.FIELD})
                .withMethodArguments();
    }

    private static List<TypeDescription> describeAll(Type[] types) {
        List<TypeDescription> described = new ArrayList<>();
        for (Type each : types) {
            described.add(describe(each));
        }
        return described;
    }

    /** By name alone: what a method names need not be there until the method is called. */
    private static TypeDescription describe(Type type) {
        switch (type.getSort()) {
            case Type.OBJECT:
                return named(type.getClassName());
            case Type.ARRAY:
                return TypeDescription.ArrayProjection.of(describe(type.getElementType()), type.getDimensions());
            default:
                return TypeDescription.ForLoadedType.of(
                        MethodType.fromMethodDescriptorString("()" + type.getDescriptor(), null)
                                .returnType());
        }
    }

    private static TypeDescription named(String binaryName) {
        return InstrumentedType.Default.of(binaryName, TypeDescription.Generic.OBJECT, Visibility.PUBLIC);
    }
}
