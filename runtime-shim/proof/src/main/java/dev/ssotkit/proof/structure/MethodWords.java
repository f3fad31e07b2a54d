package dev.ssotkit.proof.structure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Methods in a reviewer's words. */
public final class MethodWords {

    private MethodWords() {}

    /** Name and parameters: {@code send(Event)}. */
    public static String of(MethodNode method) {
        return method.name
                + Stream.of(Type.getArgumentTypes(method.desc))
                        .map(Type::getClassName)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
