package dev.ssotkit.proof.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** A generic signature (JVMS 4.7.9.1) as a sequence of words, of which those that name classes can be told from others. */
final class SignatureWords extends SignatureVisitor {

    /** A class by internal name; everything else is a string. */
    record ClassWord(String name) {}

    private final Predicate<String> losesArguments;
    private final List<Object> words = new ArrayList<>();
    private final Deque<String> classes = new ArrayDeque<>();
    private int lossyAt = -1;

    private SignatureWords(Predicate<String> losesArguments) {
        super(Opcodes.ASM9);
        this.losesArguments = losesArguments;
    }

    /**
     * Reads a signature.
     *
     * @param isType whether it is that of a field, not of a class or method
     * @param losesArguments of which classes the type arguments are left out
     */
    static List<Object> of(String signature, boolean isType, Predicate<String> losesArguments) {
        SignatureWords reader = new SignatureWords(losesArguments);
        SignatureReader source = new SignatureReader(signature);
        if (isType) {
            source.acceptType(reader);
        } else {
            source.accept(reader);
        }
        return reader.words;
    }

    private void add(Object word) {
        if (lossyAt < 0) {
            words.add(word);
        }
    }

    private SignatureVisitor with(String word) {
        add(word);
        return this;
    }

    @Override
    public void visitFormalTypeParameter(String name) {
        add("parameter " + name);
    }

    @Override
    public SignatureVisitor visitClassBound() {
        return with("extends");
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
        return with("also extends");
    }

    @Override
    public SignatureVisitor visitSuperclass() {
        return with("superclass");
    }

    @Override
    public SignatureVisitor visitInterface() {
        return with("interface");
    }

    @Override
    public SignatureVisitor visitParameterType() {
        return with("takes");
    }

    @Override
    public SignatureVisitor visitReturnType() {
        return with("returns");
    }

    @Override
    public SignatureVisitor visitExceptionType() {
        return with("throws");
    }

    @Override
    public void visitBaseType(char descriptor) {
        add(String.valueOf(descriptor));
    }

    @Override
    public void visitTypeVariable(String name) {
        add("variable " + name);
    }

    @Override
    public SignatureVisitor visitArrayType() {
        return with("[");
    }

    @Override
    public void visitClassType(String name) {
        add(new ClassWord(name));
        classes.push(name);
        if (lossyAt < 0 && losesArguments.test(name)) {
            lossyAt = classes.size();
        }
    }

    @Override
    public void visitInnerClassType(String name) {
        String inner = classes.pop() + "$" + name;
        classes.push(inner);
        add(new ClassWord(inner));
    }

    @Override
    public void visitTypeArgument() {
        add("<?>");
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
        return with("<" + wildcard);
    }

    @Override
    public void visitEnd() {
        if (lossyAt == classes.size()) {
            lossyAt = -1;
        }
        classes.pop();
        add(">");
    }
}
