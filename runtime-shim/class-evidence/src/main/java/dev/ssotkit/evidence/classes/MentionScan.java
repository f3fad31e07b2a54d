package dev.ssotkit.evidence.classes;

import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.evidence.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads what the methods of one class name. */
final class MentionScan extends ClassVisitor {
    private final List<MethodMentions> methods = new ArrayList<>();
    private final String className;
    private final LambdaBodies lambdas;
    private @Nullable String sourceFile;

    private MentionScan(ClassReader reader) {
        super(Opcodes.ASM9);
        this.className = Type.getObjectType(reader.getClassName()).getClassName();
        this.lambdas = LambdaBodies.of(reader);
    }

    static List<MethodMentions> of(byte[] classFile) {
        ClassReader reader = ClassFileReading.open(classFile);
        return ClassFileReading.read(reader, new MentionScan(reader), ClassReader.SKIP_FRAMES).methods;
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        sourceFile = source;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        String source = lambdas.writtenIn(name + descriptor);
        List<Mention> mentions = new ArrayList<>();
        methods.add(new MethodMentions(className, source.substring(0, source.indexOf('(')), sourceFile, mentions));
        return new Code(mentions);
    }

    private static final class Code extends MethodVisitor {
        private final List<Mention> mentions;
        private SourceLine line = SourceLine.UNKNOWN;

        Code(List<Mention> mentions) {
            super(Opcodes.ASM9);
            this.mentions = mentions;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = SourceLine.of(number);
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                mentions.add(new Mention.TextConstant(text, line));
            } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
                mentions.add(new Mention.ClassLiteral(type.getClassName(), line));
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            addCall(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getTag() > Opcodes.H_PUTSTATIC) {
                    addCall(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        private void addCall(String owner, String name, String descriptor) {
            mentions.add(new Mention.MethodCall(Type.getObjectType(owner).getClassName(), name, descriptor, line));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.PUTSTATIC) {
                mentions.add(new Mention.StaticWrite(Type.getObjectType(owner).getClassName(), name, line));
            }
        }
    }
}
