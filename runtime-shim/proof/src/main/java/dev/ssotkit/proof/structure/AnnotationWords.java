package dev.ssotkit.proof.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Annotations in a reviewer's words. */
final class AnnotationWords {

    private AnnotationWords() {}

    static String of(@Nullable List<? extends AnnotationNode> annotations) {
        return annotations == null
                ? "none"
                : annotations.stream().map(AnnotationWords::of).collect(Collectors.joining(", "));
    }

    private static String of(AnnotationNode annotation) {
        String name = "@" + Type.getType(annotation.desc).getClassName();
        return annotation.values == null ? name : name + "(" + values(annotation.values) + ")";
    }

    private static String values(List<Object> values) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i + 1 < values.size(); i += 2) {
            words.append(i == 0 ? "" : ", ").append(values.get(i)).append(" = ").append(value(values.get(i + 1)));
        }
        return words.toString();
    }

    private static String value(Object value) {
        if (value instanceof String[] constant) {
            return constant[1];
        }
        if (value instanceof Type type) {
            return type.getClassName() + ".class";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AnnotationWords::value).collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof AnnotationNode nested ? of(nested) : String.valueOf(value);
    }
}
