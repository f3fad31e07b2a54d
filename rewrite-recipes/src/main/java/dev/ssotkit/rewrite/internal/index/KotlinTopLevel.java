package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypedTree;
import org.openrewrite.kotlin.tree.K;

/** The functions and extension properties that the Kotlin files of a package declare side by side, outside of classes. */
public final class KotlinTopLevel {

    /**
     * A function, or a property with a receiver.
     *
     * @param name with the package; that of a property ends with its own mark, for a function may have the same
     * @param parameters the receiver first
     * @param place the class that the file is compiled to
     */
    public record Member(String name, List<JavaType> parameters, Place place) {}

    private final Map<String, List<Member>> members = new HashMap<>();

    /** Takes in what mentions a type of the map in its parameters. */
    void add(JavaSourceFile file, TypeKeys wanted) {
        for (Member member : of(file).values()) {
            boolean[] mentions = new boolean[1];
            member.parameters().forEach(type -> wanted.forEachMentioned(type, key -> mentions[0] = true));
            if (mentions[0]) {
                members.computeIfAbsent(member.name(), name -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    List<Member> named(String name) {
        return members.getOrDefault(name, List.of());
    }

    /** What a file declares, by the trees that declare it; nothing where it is not Kotlin. */
    public static Map<J, Member> of(JavaSourceFile file) {
        Map<J, Member> found = new LinkedHashMap<>();
        if (!(file instanceof K.CompilationUnit unit)) {
            return found;
        }
        Place place = Place.of(Language.topLevelClassOf(file));
        String prefix = file.getPackageDeclaration() == null
                ? ""
                : file.getPackageDeclaration().getPackageName() + ".";
        for (Statement statement : unit.getStatements()) {
            J.MethodDeclaration function = KotlinDeclarations.functionIn(statement);
            if (function != null && function.getMethodType() != null) {
                found.put(
                        function,
                        new Member(
                                prefix + function.getSimpleName(),
                                function.getMethodType().getParameterTypes(),
                                place));
            } else if (statement instanceof K.Property property
                    && property.getReceiver() instanceof TypedTree receiver
                    && receiver.getType() != null) {
                String name =
                        property.getVariableDeclarations().getVariables().get(0).getSimpleName();
                found.put(property, new Member(prefix + name + "=", List.of(receiver.getType()), place));
            }
        }
        return found;
    }
}
