package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.Argument;
import org.openrewrite.java.tree.JavaType;

/** The types of literals on the right of a {@code calls} line. */
public final class Literals {

    private Literals() {}

    /** The type of a literal as attribution writes it. */
    public static JavaType.Primitive typeOf(Argument literal) {
        return switch (literal.kind()) {
            case INT -> JavaType.Primitive.Int;
            case LONG -> JavaType.Primitive.Long;
            case DOUBLE -> JavaType.Primitive.Double;
            case BOOLEAN -> JavaType.Primitive.Boolean;
            case CHAR -> JavaType.Primitive.Char;
            case STRING -> JavaType.Primitive.String;
            case NULL -> JavaType.Primitive.Null;
            case PARAMETER -> throw new IllegalArgumentException("no literal: " + literal);
        };
    }
}
