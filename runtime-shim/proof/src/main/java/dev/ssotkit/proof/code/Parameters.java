package dev.ssotkit.proof.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.objectweb.asm.Type;

/** The parameters of a body, the receiver being the first. */
public final class Parameters {

    private Parameters() {}

    public static int count(Code code) {
        return types(code).size();
    }

    /** Whether the first is the object itself. */
    public static boolean hasReceiver(Code code) {
        return !code.isStatic();
    }

    /** Their indices. */
    public static List<Integer> indices(Code code) {
        return IntStream.range(0, count(code)).boxed().toList();
    }

    /** Their types, that of the receiver included. */
    public static List<Type> types(Code code) {
        List<Type> types = new ArrayList<>();
        if (!code.isStatic()) {
            types.add(Type.getObjectType(code.owner()));
        }
        types.addAll(List.of(Type.getArgumentTypes(code.method().desc)));
        return types;
    }

    /** What a reviewer calls one. */
    public static String words(Code code, int index) {
        if (!code.isStatic() && index == 0) {
            return "this";
        }
        return "parameter " + (code.isStatic() ? index + 1 : index);
    }
}
