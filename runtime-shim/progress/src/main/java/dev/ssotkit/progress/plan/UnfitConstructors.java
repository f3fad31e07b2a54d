package dev.ssotkit.progress.plan;

import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.ParameterType;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.map.shape.ClassShape;
import dev.ssotkit.map.shape.Hierarchy;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/**
 * Constructors that an accessor with parameters cannot serve: one instance per context, and they do not say which.
 * Named only where it is certain; whether a conversion fits the agent decides when it links the site.
 */
final class UnfitConstructors {
    private final ConsolidationMap map;
    private final Entry entry;
    private final Hierarchy hierarchy;

    UnfitConstructors(ConsolidationMap map, Entry entry, Hierarchy hierarchy) {
        this.map = map;
        this.entry = entry;
        this.hierarchy = hierarchy;
    }

    /** One line for each, in the order of the class file. */
    List<String> notes(ClassShape legacy) {
        if (entry.isNamesOnly() || entry.accessor().parameterTypes().isEmpty()) {
            return List.of();
        }
        return legacy.methods().stream()
                .filter(method -> method.name().equals("<init>"))
                .map(method -> MethodTypeDesc.ofDescriptor(method.descriptor()).parameterList())
                .filter(parameters -> !isMapped(legacy, parameters) && !mayFit(parameters))
                .map(parameters -> "new " + legacy.binaryName() + "(" + String.join(", ", names(parameters))
                        + ") is observed: it fits neither " + entry.accessor() + " nor a line of calls")
                .toList();
    }

    private boolean isMapped(ClassShape legacy, List<ClassDesc> parameters) {
        return map.callFor(legacy.binaryName(), CallMapping.CONSTRUCTOR, names(parameters), hierarchy)
                .isPresent();
    }

    private boolean mayFit(List<ClassDesc> parameters) {
        List<ParameterType> accepted = entry.accessor().parameterTypes();
        if (accepted.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < accepted.size(); i++) {
            ClassDesc parameter = parameters.get(i);
            if (parameter.isClassOrInterface()
                    && accepted.get(i).dimensions() == 0
                    && !isSubtype(parameter, accepted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSubtype(ClassDesc parameter, ParameterType accepted) {
        // Compared by key, for the map may write a nested type's name with dots.
        return accepted.key().equals("java.lang.Object")
                || hierarchy.withSupertypes(name(parameter)).stream()
                        .anyMatch(supertype -> TypeName.keyOf(supertype).equals(accepted.key()));
    }

    private static List<String> names(List<ClassDesc> parameters) {
        return parameters.stream().map(UnfitConstructors::name).toList();
    }

    private static String name(ClassDesc type) {
        if (type.isArray()) {
            return name(type.componentType()) + "[]";
        }
        String descriptor = type.descriptorString();
        return type.isPrimitive()
                ? type.displayName()
                : descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }
}
