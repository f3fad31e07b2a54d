package dev.ssotkit.discovery.facts;

/**
 * One way in which some code uses a type.
 *
 * @param type binary name of the type that is used
 * @param member of a call {@code name(parameters)} with erased binary names, of a static field its name; else empty
 */
public record Usage(UsageKind kind, String type, String member) {

    public static Usage construction(String type) {
        return new Usage(UsageKind.CONSTRUCTION, type, "");
    }

    public static Usage call(String type, String member) {
        return new Usage(UsageKind.CALL, type, member);
    }

    public static Usage staticField(String type, String field) {
        return new Usage(UsageKind.STATIC_FIELD, type, field);
    }

    public static Usage name(String type) {
        return new Usage(UsageKind.NAME, type, "");
    }

    public static Usage mock(String type) {
        return new Usage(UsageKind.MOCK, type, "");
    }
}
