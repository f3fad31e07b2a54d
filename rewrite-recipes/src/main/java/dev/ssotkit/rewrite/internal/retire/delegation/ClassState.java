package dev.ssotkit.rewrite.internal.retire.delegation;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/** What the fields and initialisers of a class hold. */
final class ClassState {

    private static final Set<String> SERIAL_FORM = Set.of("serialVersionUID", "serialPersistentFields");
    private static final Set<String> VALUES = Set.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Boolean",
            "java.lang.Double",
            "java.lang.Character",
            "java.util.regex.Pattern");

    private ClassState() {}

    static boolean isInitialiser(Statement member) {
        return member instanceof J.Block block && !block.isStatic();
    }

    static boolean isStaticInitialiser(Statement member) {
        return member instanceof J.Block block && block.isStatic();
    }

    static boolean isPrivateOfInstance(Statement member) {
        return member instanceof J.VariableDeclarations fields
                && fields.hasModifier(J.Modifier.Type.Private)
                && !fields.hasModifier(J.Modifier.Type.Static);
    }

    /** Whether a field belongs to what is written of an object. */
    static boolean isOfSerialForm(J.VariableDeclarations fields) {
        return fields.getVariables().stream().anyMatch(field -> SERIAL_FORM.contains(field.getSimpleName()));
    }

    /** Whether a field may hold something that changes: neither a constant nor a logger. */
    static boolean isState(Statement member) {
        if (!(member instanceof J.VariableDeclarations fields)) {
            return false;
        }
        boolean isFixed = fields.hasModifier(J.Modifier.Type.Static) && fields.hasModifier(J.Modifier.Type.Final);
        return !isFixed || !isValue(fields.getType());
    }

    private static boolean isValue(@Nullable JavaType type) {
        String name = TypeNames.erasure(type);
        return type instanceof JavaType.Primitive
                || VALUES.contains(name)
                || name.endsWith(".Logger")
                || name.endsWith(".Log");
    }
}
