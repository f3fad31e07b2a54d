package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The methods in which the lambdas of a class were written. The compiler's own name for a body, {@code lambda$load$3},
 * changes with every lambda before it, and the redirect log does not use it either.
 */
public final class LambdaBodies {
    private static final int BODY = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
    private static final int DEEPEST_NESTING = 50;

    /** By name and descriptor of the body. */
    private final Map<String, String> creators = new HashMap<>();

    private LambdaBodies() {}

    /** Of one class. */
    public static LambdaBodies of(ClassReader reader) {
        LambdaBodies bodies = new LambdaBodies();
        Map<String, String> candidates = new HashMap<>();
        ClassFileReading.read(
                reader,
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        if ((access & BODY) == BODY && name.startsWith("lambda$")) {
                            bodies.creators.put(name + descriptor, name + descriptor);
                        }
                        return new Creators(reader.getClassName(), name + descriptor, candidates);
                    }
                },
                ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
        bodies.creators.replaceAll(candidates::getOrDefault);
        return bodies;
    }

    /**
     * The method, name and descriptor, in which a lambda's body was written; the method itself if it is no lambda's body.
     */
    public String writtenIn(String method) {
        String result = method;
        for (int depth = 0; depth < DEEPEST_NESTING && creators.containsKey(result); depth++) {
            result = creators.getOrDefault(result, result);
        }
        return result;
    }

    private static final class Creators extends MethodVisitor {
        private final String className;
        private final String method;
        private final Map<String, String> creators;

        Creators(String className, String method, Map<String, String> creators) {
            super(Opcodes.ASM9);
            this.className = className;
            this.method = method;
            this.creators = creators;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getOwner().equals(className)) {
                    creators.putIfAbsent(handle.getName() + handle.getDesc(), method);
                }
            }
        }
    }
}
