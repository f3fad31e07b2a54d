package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.pool.ClassPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What an annotation says without writing it (JLS 9.6.2): where its type moved, this may be something else. */
final class AnnotationDefaults {

    private final Sides sides;

    AnnotationDefaults(Sides sides) {
        this.sides = sides;
    }

    /**
     * Whether the elements that are not written are given the same.
     *
     * @param written names and values by turns
     */
    boolean areSame(
            String before, String after, @Nullable List<Object> written, BiPredicate<Object, Object> areRelated) {
        Map<String, Object> others = defaults(after, sides.after());
        return defaults(before, sides.before()).entrySet().stream()
                .filter(element -> !isWritten(element.getKey(), written))
                .allMatch(element -> {
                    Object other = others.get(element.getKey());
                    return other == null || areRelated.test(element.getValue(), other);
                });
    }

    private static boolean isWritten(String name, @Nullable List<Object> written) {
        for (int i = 0; written != null && i < written.size(); i += 2) {
            if (name.equals(written.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> defaults(String descriptor, ClassPool pool) {
        ClassNode type = pool.head(Type.getType(descriptor).getInternalName());
        Map<String, Object> defaults = new HashMap<>();
        if (type != null) {
            for (MethodNode element : type.methods) {
                if (element.annotationDefault != null) {
                    defaults.put(element.name, element.annotationDefault);
                }
            }
        }
        return defaults;
    }
}
