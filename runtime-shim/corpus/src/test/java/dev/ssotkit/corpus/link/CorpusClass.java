package dev.ssotkit.corpus.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the corpus needs to know of a class, without loading it. */
final class CorpusClass extends ClassVisitor {
    private final TreeSet<String> methods = new TreeSet<>();
    private final List<String> factories = new ArrayList<>();
    private String name = "";
    private String supertypes = "";
    private String superclass = "";
    private String compiler = "javac";
    private int access;
    private int version;

    private CorpusClass() {
        super(Opcodes.ASM9);
    }

    static CorpusClass read(byte[] classFile) {
        CorpusClass read = new CorpusClass();
        new ClassReader(classFile).accept(read, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return read;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.version = version & 0xffff;
        this.access = access;
        this.name = name.replace('/', '.');
        superclass = superName == null ? "" : superName.replace('/', '.');
        supertypes = superclass + Arrays.toString(interfaces);
    }

    @Override
    public void visitSource(String source, String debug) {
        if (source != null && source.endsWith(".scala")) {
            compiler = "scalac";
        } else if (source != null && source.endsWith(".groovy")) {
            compiler = "groovyc";
        } else if (source != null && source.endsWith(".kt")) {
            compiler = "kotlinc";
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        if (descriptor.equals("Lkotlin/Metadata;")) {
            compiler = "kotlinc";
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int flags, String method, String descriptor, String signature, String[] thrown) {
        if ((flags & Opcodes.ACC_STATIC) != 0 && descriptor.startsWith("()")) {
            factories.add(method);
        } else if ((flags & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !method.equals("<init>")) {
            methods.add(method + descriptor);
        }
        return null;
    }

    String name() {
        return name;
    }

    String superclass() {
        return superclass;
    }

    int version() {
        return version;
    }

    /** As the source file's name and the compiler's annotations tell; ECJ leaves no trace. */
    String compiler() {
        return compiler;
    }

    boolean canBeConstructed() {
        return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM | Opcodes.ACC_MODULE)) == 0;
    }

    /** Equal for classes whose objects answer the same calls: the one's facades can stand for the other. */
    String answersTo() {
        return supertypes + methods;
    }

    /** The name of a static method without parameters, if there is one. */
    String accessor() {
        return factories.isEmpty() || factories.get(0).startsWith("<") ? "getInstance" : factories.get(0);
    }
}
