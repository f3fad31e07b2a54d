package dev.ssotkit.proof.body;

import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.term.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * A constant that compilers copied from a legacy type, be it a library's, and from canonical (JLS 13.1): code does not say
 * where it has it from, but two values under one name do.
 *
 * @param legacy the constant of the legacy type
 * @param canonical that of canonical
 */
record InlinedConstant(String legacy, String canonical) {

    /** The constant of a legacy type that has the one value, and for canonical the other. */
    static Optional<InlinedConstant> of(Term before, Term after, Sides sides) {
        Object was = before.is(Term.Kind.CONSTANT) ? before.payload() : null;
        Object is = after.is(Term.Kind.CONSTANT) ? after.payload() : null;
        if (was == null || is == null || was.equals(is)) {
            return Optional.empty();
        }
        return sides.types().map().entries().stream()
                .flatMap(entry -> entry.legacyTypes().stream())
                .flatMap(type -> type.binaryNames().stream())
                .map(name -> name.replace('.', '/'))
                .flatMap(type -> of(type, was, is, sides).stream())
                .findFirst();
    }

    private static Optional<InlinedConstant> of(String type, Object was, Object is, Sides sides) {
        String canonical = sides.types().counterpart(type);
        Map<String, Object> others = constants(canonical, sides.after());
        return constants(type, sides.before()).entrySet().stream()
                .filter(constant -> constant.getValue().equals(was) && is.equals(others.get(constant.getKey())))
                .map(constant -> new InlinedConstant(
                        type.replace('/', '.') + "." + constant.getKey(),
                        canonical.replace('/', '.') + "." + constant.getKey()))
                .findFirst();
    }

    private static Map<String, Object> constants(String type, ClassPool pool) {
        ClassNode read = pool.head(type);
        Map<String, Object> constants = new LinkedHashMap<>();
        if (read != null) {
            for (FieldNode field : read.fields) {
                if (field.value != null) {
                    constants.put(field.name, field.value);
                }
            }
        }
        return constants;
    }
}
