package dev.ssotkit.twins.trial;

import dev.ssotkit.twins.library.UsersOfTypes;
import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinSource;
import dev.ssotkit.twins.model.TwinType;
import dev.ssotkit.twins.mutation.TwinUsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds what users use, and what they declare. */
final class UserDeclarations {

    private UserDeclarations() {}

    /**
     * What these files use and declare.
     *
     * @param type by path
     * @param sources of its users
     */
    static TwinUsers of(String type, Map<String, String> sources, UsersOfTypes users) throws IOException {
        String name = type.substring(0, type.length() - ".java".length());
        Set<String> used = new TreeSet<>();
        List<TwinMethod> methods = new ArrayList<>();
        List<TwinField> fields = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            String path = source.getKey();
            for (Path file : users.classesOf(path)) {
                collect(Files.readAllBytes(file), name, used);
            }
            if (path.endsWith(".java")) {
                String user =
                        path.substring(0, path.length() - ".java".length()).replace('/', '.');
                declared(TwinSource.parse(user, source.getValue()).copy(user).type(), methods, fields);
            }
        }
        return new TwinUsers(used, methods, fields);
    }

    private static void declared(TwinType type, List<TwinMethod> methods, List<TwinField> fields) {
        for (TwinMember member : type.members()) {
            if (member instanceof TwinMethod method && !method.isConstructor()) {
                methods.add(method);
            } else if (member instanceof TwinField field) {
                fields.add(field);
            } else if (member instanceof TwinType nested) {
                declared(nested, methods, fields);
            }
        }
    }

    private static void collect(byte[] user, String type, Set<String> used) {
        new ClassReader(user)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new References(type, used);
                            }
                        },
                        ClassReader.SKIP_FRAMES);
    }

    private static final class References extends MethodVisitor {
        private final String type;
        private final Set<String> used;

        References(String type, Set<String> used) {
            super(Opcodes.ASM9);
            this.type = type;
            this.used = used;
        }

        private void refer(String owner, String name) {
            if (owner.equals(type) || owner.startsWith(type + "$")) {
                used.add(name);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            refer(owner, name);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            refer(owner, name);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    refer(handle.getOwner(), handle.getName());
                }
            }
        }
    }
}
