package dev.ssotkit.eligibility;

import dev.ssotkit.map.Argument;
import java.util.List;

/** The types of what a line of {@code calls} passes, as descriptors. */
final class Arguments {

    /** Of the null literal, which has no descriptor. */
    static final String NULL = "null";

    private Arguments() {}

    /** Empty for a parameter that the original method does not have, which a line with {@code (..)} may name. */
    static String descriptor(Argument argument, List<String> parameters) {
        switch (argument.kind()) {
            case PARAMETER:
                int index = argument.parameterIndex();
                return index < parameters.size() ? parameters.get(index) : "";
            case INT:
                return "I";
            case LONG:
                return "J";
            case DOUBLE:
                return "D";
            case BOOLEAN:
                return "Z";
            case CHAR:
                return "C";
            case NULL:
                return NULL;
            default:
                return "Ljava/lang/String;";
        }
    }
}
