package dev.ssotkit.agent.bytecode;

import dev.ssotkit.agent.execution.JvmErrors;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The method that a lambda's body was written in: the compiler's number in {@code lambda$load$3} is no identity.
 * Immutable.
 */
public final class EnclosingMethods {
    private static final int MAX_DEPTH = 50;
    private static final String LAMBDA = "lambda$";

    private static final ClassValue<EnclosingMethods> LOADED = new ClassValue<EnclosingMethods>() {
        @Override
        protected EnclosingMethods computeValue(Class<?> type) {
            ClassNode owner = new ClassNode();
            ClassLoader loader = type.getClassLoader();
            // A hidden class has something behind a slash; the class file that it was made of may be found, or none.
            String resource = type.getName().split("/", 2)[0].replace('.', '/') + ".class";
            try (InputStream in = loader == null ? null : loader.getResourceAsStream(resource)) {
                if (in != null) {
                    ClassFileReading.read(in.readAllBytes(), owner, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                }
            } catch (IOException | RuntimeException e) {
                JvmErrors.pass(e);
                // Then its lambdas keep the compiler's names.
                return new EnclosingMethods(new ClassNode());
            }
            return new EnclosingMethods(owner);
        }
    };

    /** A lambda's body, as name and descriptor, to the method that makes the lambda. */
    private final Map<String, Source> creators = new HashMap<>();

    public EnclosingMethods(ClassNode owner) {
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode insn : method.instructions) {
                if (insn instanceof InvokeDynamicInsnNode) {
                    for (Object constant : ((InvokeDynamicInsnNode) insn).bsmArgs) {
                        add(owner, method, constant);
                    }
                }
            }
        }
    }

    private void add(ClassNode owner, MethodNode creator, Object constant) {
        if (constant instanceof Handle && ((Handle) constant).getOwner().equals(owner.name)) {
            Handle handle = (Handle) constant;
            MethodNode body = find(owner, handle.getName(), handle.getDesc());
            if (body != null && isLambdaBody(body)) {
                creators.putIfAbsent(body.name + body.desc, new Source(creator.name, creator.desc));
            }
        }
    }

    private static @Nullable MethodNode find(ClassNode owner, String name, String descriptor) {
        for (MethodNode method : owner.methods) {
            if (method.name.equals(name) && method.desc.equals(descriptor)) {
                return method;
            }
        }
        return null;
    }

    private static boolean isLambdaBody(MethodNode method) {
        return (method.access & Opcodes.ACC_SYNTHETIC) != 0
                && (method.access & Opcodes.ACC_PRIVATE) != 0
                && method.name.startsWith(LAMBDA);
    }

    /** Of a class that is loaded: read once, when first asked about a lambda in it. */
    public static Source of(Class<?> type, String name, String descriptor) {
        return name.startsWith(LAMBDA) ? LOADED.get(type).of(name, descriptor) : new Source(name, descriptor);
    }

    /** The method itself unless it is a lambda's body. */
    public Source of(String name, String descriptor) {
        Source result = new Source(name, descriptor);
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            Source creator = creators.get(result.name + result.descriptor);
            if (creator == null) {
                break;
            }
            result = creator;
        }
        return result;
    }

    /** Name and descriptor of a method. Immutable. */
    public static final class Source {
        private final String name;
        private final String descriptor;

        Source(String name, String descriptor) {
            this.name = name;
            this.descriptor = descriptor;
        }

        public String name() {
            return name;
        }

        public String descriptor() {
            return descriptor;
        }
    }
}
