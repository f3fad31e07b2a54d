package dev.ssotkit.rewrite.internal.text.spring;

import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.text.format.XmlElements;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.xml.tree.Xml;

/**
 * What a container calls instead of a constructor or factory of a legacy type.
 *
 * @param type binary name of the class that declares it
 * @param method a static method
 * @param keepsArguments whether it takes the arguments that the bean had
 * @param isMapped whether the user's own line says so: what would be a hazard is meant
 */
record SpringFactory(String type, String method, boolean keepsArguments, boolean isMapped) {

    /** The factory for a bean; empty where its arguments do not tell. */
    static Optional<SpringFactory> of(
            Xml.Tag bean,
            TypeKey key,
            Entry entry,
            Optional<JavaType.FullyQualified> legacy,
            Optional<JavaType.FullyQualified> canonical) {
        int arguments = SpringBeans.argumentsOf(bean);
        String called = XmlElements.attribute(bean, "factory-method").orElse(CallMapping.CONSTRUCTOR);
        Optional<CallMapping> line = entry.calls().stream()
                .filter(each -> key.equals(TypeKey.of(each.type()))
                        && each.methodName().equals(called)
                        && (each.acceptsAnyParameters() || each.parameterTypes().size() == arguments))
                .findFirst();
        if (line.isPresent()) {
            return mapped(line.get().target(), entry, arguments, canonical);
        }
        Accessor accessor = entry.accessor();
        if (!called.equals(CallMapping.CONSTRUCTOR) && !(called.equals(accessor.methodName()) && arguments == 0)) {
            return Optional.empty();
        }
        if (accessor.parameterTypes().isEmpty()) {
            return Optional.of(accessor(entry, false));
        }
        List<String> wanted =
                accessor.parameterTypes().stream().map(Object::toString).toList();
        List<JavaType.Method> constructors = legacy.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.isConstructor() && method.getParameterTypes().size() == arguments)
                .toList();
        boolean fits = constructors.size() == 1
                && TypeNames.erasures(constructors.get(0).getParameterTypes()).equals(wanted);
        return fits ? Optional.of(accessor(entry, true)) : Optional.empty();
    }

    private static SpringFactory accessor(Entry entry, boolean keepsArguments) {
        Accessor accessor = entry.accessor();
        return new SpringFactory(accessor.declaringType().binaryName(), accessor.methodName(), keepsArguments, false);
    }

    // A container can call what is static, with the same arguments or none.
    private static Optional<SpringFactory> mapped(
            CallTarget target, Entry entry, int arguments, Optional<JavaType.FullyQualified> canonical) {
        boolean keeps = target.keepsArguments() || isSame(target.arguments(), arguments);
        if (!keeps && !target.arguments().isEmpty()) {
            return Optional.empty();
        }
        int passed = keeps ? arguments : 0;
        Accessor accessor = entry.accessor();
        boolean isAccessor = target.methodName().equals(accessor.methodName())
                && (!target.namesAType() || target.declaringType().equals(accessor.declaringType()))
                && accessor.parameterTypes().size() == passed;
        boolean isStatic = canonical.stream()
                .filter(type -> !target.namesAType() || target.declaringType().equals(entry.canonicalType()))
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(method -> method.getName().equals(target.methodName())
                        && method.hasFlags(Flag.Static)
                        && method.getParameterTypes().size() == passed);
        if (!isAccessor && !isStatic) {
            return Optional.empty();
        }
        String owner = (isAccessor ? accessor.declaringType() : entry.canonicalType()).binaryName();
        return Optional.of(new SpringFactory(owner, target.methodName(), passed > 0, true));
    }

    private static boolean isSame(List<Argument> passed, int arguments) {
        for (int i = 0; i < passed.size(); i++) {
            if (!passed.get(i).isParameter() || passed.get(i).parameterIndex() != i) {
                return false;
            }
        }
        return passed.size() == arguments;
    }
}
