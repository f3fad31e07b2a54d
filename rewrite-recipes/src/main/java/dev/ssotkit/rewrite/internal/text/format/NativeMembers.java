package dev.ssotkit.rewrite.internal.text.format;

import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.json.tree.Json;

/** The members that a native image's configuration lists beside a class name. */
final class NativeMembers {

    private NativeMembers() {}

    /** The first member listed for the class at a cursor that another class has not. */
    static Optional<String> missingIn(JavaType.FullyQualified canonical, Cursor cursor) {
        Json.JsonObject object = cursor.firstEnclosing(Json.JsonObject.class);
        boolean isClass = cursor.getParentTreeCursor().getValue() instanceof Json.Member member
                && List.of("name", "type").contains(nameOf(member));
        if (object == null || !isClass) {
            return Optional.empty();
        }
        for (Json.JsonObject field : listed(object, "fields")) {
            Optional<String> name = text(field, "name");
            if (name.isPresent()
                    && canonical.getMembers().stream()
                            .noneMatch(each -> each.getName().equals(name.get()))) {
                return name;
            }
        }
        for (Json.JsonObject method : listed(object, "methods")) {
            Optional<String> name = text(method, "name");
            if (name.isPresent() && !hasMethod(canonical, name.get(), method)) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean hasMethod(JavaType.FullyQualified canonical, String name, Json.JsonObject method) {
        String declared = name.equals("<init>") ? "<constructor>" : name;
        Optional<List<String>> parameters = value(method, "parameterTypes")
                .filter(Json.Array.class::isInstance)
                .map(array -> ((Json.Array) array)
                        .getValues().stream()
                                .filter(Json.Literal.class::isInstance)
                                .map(each -> String.valueOf(((Json.Literal) each).getValue()))
                                .toList());
        return canonical.getMethods().stream()
                .anyMatch(each -> each.getName().equals(declared)
                        && (parameters.isEmpty()
                                || TypeNames.erasures(each.getParameterTypes()).equals(parameters.get())));
    }

    private static List<Json.JsonObject> listed(Json.JsonObject object, String name) {
        List<Json.JsonObject> found = new ArrayList<>();
        value(object, name).ifPresent(all -> {
            if (all instanceof Json.Array array) {
                array.getValues().forEach(each -> {
                    if (each instanceof Json.JsonObject member) {
                        found.add(member);
                    }
                });
            }
        });
        return found;
    }

    private static Optional<String> text(Json.JsonObject object, String name) {
        return value(object, name)
                .filter(Json.Literal.class::isInstance)
                .map(literal -> String.valueOf(((Json.Literal) literal).getValue()));
    }

    private static Optional<Json> value(Json.JsonObject object, String name) {
        return object.getMembers().stream()
                .filter(each -> each instanceof Json.Member member && name.equals(nameOf(member)))
                .map(each -> (Json) ((Json.Member) each).getValue())
                .findFirst();
    }

    private static String nameOf(Json.Member member) {
        return member.getKey() instanceof Json.Literal key
                ? String.valueOf(key.getValue())
                : ((Json.Identifier) member.getKey()).getName();
    }
}
