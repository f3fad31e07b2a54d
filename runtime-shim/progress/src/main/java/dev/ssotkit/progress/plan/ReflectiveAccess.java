package dev.ssotkit.progress.plan;

import dev.ssotkit.evidence.SourceLine;
import dev.ssotkit.evidence.classes.Mention;
import dev.ssotkit.evidence.classes.Mention.MethodCall;
import dev.ssotkit.evidence.classes.MethodMentions;
import java.util.Optional;
import java.util.Set;

/** How a method reaches a static field of a class that it names, around that class's own methods. */
final class ReflectiveAccess {
    /** The JDK's, and those of Spring, JUnit, Mockito, PowerMock and Commons Lang, by name: they are often copied. */
    private static final Set<String> BY_NAME = Set.of(
            "getDeclaredField",
            "getField",
            "findField",
            "setField",
            "setStaticField",
            "setInternalState",
            "writeStaticField",
            "writeDeclaredStaticField",
            "findStaticSetter",
            "findStaticGetter",
            "findStaticVarHandle");

    private ReflectiveAccess() {}

    /** Where, if it does; the method names {@code owner} somewhere. */
    static Optional<SourceLine> in(MethodMentions method, String owner, String field) {
        boolean named = method.all(Mention.TextConstant.class)
                .anyMatch(constant -> constant.text().equals(field));
        return method.mentions().stream()
                .filter(mention -> mention instanceof MethodCall call
                        ? (named && isByName(call)) || isNameless(call, method)
                        : mention instanceof Mention.StaticWrite write
                                && write.owner().equals(owner)
                                && write.field().equals(field))
                .map(Mention::line)
                .findFirst();
    }

    /** Also a helper of the tests' own, {@code reset(Legacy.class, "instance")}. */
    private static boolean isByName(MethodCall call) {
        return BY_NAME.contains(call.method())
                || call.descriptor().startsWith("(Ljava/lang/Class;Ljava/lang/String;")
                || call.descriptor().startsWith("(Ljava/lang/Object;Ljava/lang/String;");
    }

    /** By the field's type, or every field there is. */
    private static boolean isNameless(MethodCall call, MethodMentions method) {
        boolean byType = call.method().equals("setInternalState")
                && !call.descriptor().startsWith("(Ljava/lang/Object;Ljava/lang/String;");
        boolean each = call.method().equals("getDeclaredFields")
                && method.all(MethodCall.class)
                        .anyMatch(other -> other.owner().equals("java.lang.reflect.Field")
                                && other.method().equals("set"));
        return byType || each;
    }
}
