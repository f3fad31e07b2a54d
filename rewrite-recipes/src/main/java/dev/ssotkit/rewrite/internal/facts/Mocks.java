package dev.ssotkit.rewrite.internal.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Types that tests have a mocking library stand in for. */
final class Mocks {

    private static final Set<String> MOCKING = Set.of(
            "mock", "spy", "mockStatic", "mockConstruction", "createMock", "createNiceMock", "niceMock", "mockk");

    private static final String[] MOCKERS = {
        "org.mockito.", "org.easymock.", "org.powermock.", "org.jmock.", "io.mockk."
    };

    private static final Set<String> ANNOTATIONS = Set.of("Mock", "Spy", "MockBean", "SpyBean", "MockitoBean", "MockK");

    private Mocks() {}

    /** The classes that a call hands to a mocking library. */
    static List<JavaType> madeBy(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        if (method == null || !MOCKING.contains(call.getSimpleName())) {
            return List.of();
        }
        String declaring = method.getDeclaringType().getFullyQualifiedName();
        return Arrays.stream(MOCKERS).noneMatch(declaring::startsWith)
                ? List.of()
                : call.getArguments().stream()
                        .filter(argument -> argument instanceof J.FieldAccess literal
                                && literal.getSimpleName().equals("class")
                                && literal.getTarget().getType() != null)
                        .map(argument -> ((J.FieldAccess) argument).getTarget().getType())
                        .toList();
    }

    static boolean isDeclaredBy(J.VariableDeclarations field) {
        return field.getLeadingAnnotations().stream()
                .anyMatch(annotation -> ANNOTATIONS.contains(annotation.getSimpleName()));
    }
}
