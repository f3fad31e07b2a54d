package dev.ssotkit.progress.suggest;

import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.evidence.classes.MemberUse;
import dev.ssotkit.map.CallMapping;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method or constructor of a legacy type that has no counterpart.
 *
 * @param type binary name
 * @param name {@code <init>} for a constructor
 * @param uses what is known to call it; may be empty
 */
record MissingMethod(String type, String name, String descriptor, boolean isStatic, List<MemberUse> uses) {
    static final String CONSTRUCTOR_NAME = "<init>";

    /** One that is missing for two reasons is missing once. */
    static MissingMethod both(MissingMethod one, MissingMethod other) {
        return new MissingMethod(
                one.type,
                one.name,
                one.descriptor,
                one.isStatic,
                Stream.concat(one.uses.stream(), other.uses.stream()).toList());
    }

    boolean isConstructor() {
        return name.equals(CONSTRUCTOR_NAME);
    }

    List<String> parameters() {
        return Descriptors.readableParameters(descriptor);
    }

    /** Left of the arrow. */
    String pattern() {
        return type + " " + (isConstructor() ? CallMapping.CONSTRUCTOR : name) + "(" + String.join(", ", parameters())
                + ")";
    }

    /** Binary names of the classes that call it; the type itself where none is known to. */
    List<String> callers() {
        return uses.isEmpty()
                ? List.of(type)
                : uses.stream().map(MemberUse::caller).distinct().toList();
    }

    List<String> places() {
        return uses.stream().map(MemberUse::position).distinct().toList();
    }
}
