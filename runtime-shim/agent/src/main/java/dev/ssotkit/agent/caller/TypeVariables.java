package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.ClassFileSource;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * Factories that declare a type variable for their result (JVMS 4.7.9.1): what they return is what the caller takes the
 * variable for, and the class file of the caller does not say it where no cast follows. Not thread-safe; one per class.
 */
final class TypeVariables {
    private static final int MAXIMUM_DEPTH = 1000;

    private final ClassFileSource classFiles;
    private final Map<String, @Nullable Generic> known = new HashMap<>();

    TypeVariables(ClassFileSource classFiles) {
        this.classFiles = classFiles;
    }

    /** Null if the method declares a class for its result, or is not found. */
    @Nullable
    Generic resultOf(Member factory) {
        String key = factory.owner() + '.' + factory.name() + factory.descriptor();
        if (!known.containsKey(key)) {
            Lookup lookup = new Lookup(factory);
            lookup.in(factory.owner(), 0);
            known.put(key, lookup.signature == null ? null : Generic.of(lookup.signature));
        }
        return known.get(key);
    }

    /** A method whose result is a type variable. */
    static final class Generic {
        /** Positions among the parameters of those that are the class which the variable stands for. */
        final List<Integer> classParameters;

        private Generic(List<Integer> classParameters) {
            this.classParameters = classParameters;
        }

        private static @Nullable Generic of(String signature) {
            List<String> parameters = new ArrayList<>();
            List<String> result = new ArrayList<>(List.of(""));
            new SignatureReader(signature).accept(new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public SignatureVisitor visitParameterType() {
                    parameters.add("");
                    return new WrittenType(parameters, parameters.size() - 1);
                }

                @Override
                public SignatureVisitor visitReturnType() {
                    return new WrittenType(result, 0);
                }
            });
            if (!result.get(0).startsWith("T")) {
                return null;
            }
            List<Integer> positions = new ArrayList<>();
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).equals("java/lang/Class" + result.get(0))) {
                    positions.add(i);
                }
            }
            return new Generic(positions);
        }
    }

    /** Writes a type as the parts that it is made of, into a list. */
    private static final class WrittenType extends SignatureVisitor {
        private final List<String> types;
        private final int position;

        WrittenType(List<String> types, int position) {
            super(Opcodes.ASM9);
            this.types = types;
            this.position = position;
        }

        private void spell(String part) {
            types.set(position, types.get(position) + part);
        }

        @Override
        public void visitTypeVariable(String name) {
            spell("T" + name);
        }

        @Override
        public void visitClassType(String name) {
            spell(name);
        }

        @Override
        public void visitBaseType(char descriptor) {
            spell(String.valueOf(descriptor));
        }

        @Override
        public SignatureVisitor visitArrayType() {
            spell("[");
            return this;
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return this;
        }
    }

    /** Finds the method's declaration, upwards from the class that is named. */
    private final class Lookup {
        private final Member method;
        private @Nullable String signature;

        Lookup(Member method) {
            this.method = method;
        }

        boolean in(String type, int depth) {
            byte[] classFile = depth > MAXIMUM_DEPTH ? null : classFiles.classFile(type);
            if (classFile == null) {
                return false;
            }
            boolean[] found = {false};
            ClassReader reader = ClassFileReading.open(classFile);
            ClassFileReading.read(
                    reader,
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public @Nullable MethodVisitor visitMethod(
                                int access,
                                String name,
                                String descriptor,
                                @Nullable String generic,
                                String @Nullable [] exceptions) {
                            if (name.equals(method.name()) && descriptor.equals(method.descriptor())) {
                                found[0] = true;
                                signature = generic;
                            }
                            return null;
                        }
                    },
                    ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            if (found[0]) {
                return true;
            }
            if (reader.getSuperName() != null && in(reader.getSuperName(), depth + 1)) {
                return true;
            }
            for (String declared : reader.getInterfaces()) {
                if (in(declared, depth + 1)) {
                    return true;
                }
            }
            return false;
        }
    }
}
