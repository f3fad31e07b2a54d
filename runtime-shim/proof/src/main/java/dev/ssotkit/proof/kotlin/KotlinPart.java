package dev.ssotkit.proof.kotlin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The parts that a declaration in Kotlin's metadata is made of (the messages of its format), and which of their fields are
 * names, classes or parts; all others are numbers.
 */
public enum KotlinPart {
    CLASS(
            "3=class 4=name 5=TYPE_PARAMETER 6=TYPE 7=name 8=CONSTRUCTOR 9=FUNCTION 10=PROPERTY 11=TYPE_ALIAS 13=ENUM_ENTRY"
                    + " 16=class 17=name 18=TYPE 20=TYPE 22=name 23=TYPE 30=TYPE_TABLE 32=VERSION_REQUIREMENT_TABLE 101=name"
                    + " 102=PROPERTY 103=name"),
    PACKAGE("3=FUNCTION 4=PROPERTY 5=TYPE_ALIAS 30=TYPE_TABLE 32=VERSION_REQUIREMENT_TABLE 101=name 102=PROPERTY"),
    FUNCTION("2=name 3=TYPE 4=TYPE_PARAMETER 5=TYPE 6=VALUE_PARAMETER 10=TYPE 30=TYPE_TABLE 32=CONTRACT"
            + " 100=METHOD_SIGNATURE 101=name"),
    CONSTRUCTOR("2=VALUE_PARAMETER 100=METHOD_SIGNATURE"),
    PROPERTY("2=name 3=TYPE 4=TYPE_PARAMETER 5=TYPE 6=VALUE_PARAMETER 12=TYPE 100=PROPERTY_SIGNATURE"),
    VALUE_PARAMETER("2=name 3=TYPE 4=TYPE"),
    TYPE_PARAMETER("2=name 5=TYPE 100=ANNOTATION"),
    TYPE("2=TYPE_ARGUMENT 4=name 5=TYPE 6=class 9=name 10=TYPE 12=class 13=TYPE 15=TYPE 100=ANNOTATION"),
    TYPE_ARGUMENT("2=TYPE"),
    TYPE_TABLE("1=TYPE"),
    TYPE_ALIAS("2=name 3=TYPE_PARAMETER 4=TYPE 6=TYPE 8=ANNOTATION"),
    ENUM_ENTRY("1=name"),
    ANNOTATION("1=class 2=ANNOTATION_ARGUMENT"),
    ANNOTATION_ARGUMENT("1=name 2=ANNOTATION_VALUE"),
    ANNOTATION_VALUE("5=name 6=class 7=name 8=ANNOTATION 9=ANNOTATION_VALUE"),
    VERSION_REQUIREMENT_TABLE("1=VERSION_REQUIREMENT"),
    VERSION_REQUIREMENT("5=name"),
    CONTRACT("1=EFFECT"),
    EFFECT("2=EXPRESSION 3=EXPRESSION"),
    EXPRESSION("4=TYPE 6=EXPRESSION 7=EXPRESSION"),
    METHOD_SIGNATURE("1=name 2=name"),
    PROPERTY_SIGNATURE("1=METHOD_SIGNATURE 2=METHOD_SIGNATURE 3=METHOD_SIGNATURE 4=METHOD_SIGNATURE");

    private final Map<Integer, String> fields = new HashMap<>();

    KotlinPart(String fields) {
        for (String field : fields.split(" ")) {
            int equals = field.indexOf('=');
            this.fields.put(Integer.valueOf(field.substring(0, equals)), field.substring(equals + 1));
        }
    }

    boolean isName(int field) {
        return "name".equals(fields.get(field));
    }

    boolean isClass(int field) {
        return "class".equals(fields.get(field));
    }

    boolean isPart(int field) {
        return fields.containsKey(field) && !isName(field) && !isClass(field);
    }

    KotlinPart part(int field) {
        return valueOf(fields.getOrDefault(field, ""));
    }

    /** What a reviewer calls one. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
