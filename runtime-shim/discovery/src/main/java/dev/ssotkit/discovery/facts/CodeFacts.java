package dev.ssotkit.discovery.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types of a code base and how they hang together. Immutable; its order depends on names only. */
public final class CodeFacts {

    private static final List<String> TEST_FRAMEWORKS = List.of(
            "org.junit.",
            "junit.framework.",
            "org.testng.",
            "org.mockito.",
            "org.easymock.",
            "io.mockk.",
            "spock.lang.",
            "io.kotest.");

    private final Map<String, TypeFacts> types = new TreeMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();
    private final Map<String, Set<String>> subtypes = new HashMap<>();

    private CodeFacts(Collection<TypeFacts> all) {
        all.forEach(type -> types.putIfAbsent(type.name(), type));
        Set<String> tests = types.values().stream()
                .filter(type -> type.isTest() || usesTestFramework(type))
                .map(type -> BinaryNames.outermost(type.name()))
                .collect(Collectors.toSet());
        types.replaceAll((name, type) -> tests.contains(BinaryNames.outermost(name)) ? type.amongTests() : type);
        for (TypeFacts type : types.values()) {
            type.allUsages()
                    .forEach(usage -> users.computeIfAbsent(usage.type(), used -> new TreeSet<>())
                            .add(type.name()));
            directSupertypes(type)
                    .forEach(supertype -> subtypes.computeIfAbsent(supertype, key -> new TreeSet<>())
                            .add(type.name()));
        }
    }

    private static boolean usesTestFramework(TypeFacts type) {
        return type.allUsages().anyMatch(usage -> TEST_FRAMEWORKS.stream().anyMatch(usage.type()::startsWith));
    }

    /** Of two types of one name the first counts, as on a class path. */
    public static CodeFacts of(Collection<TypeFacts> types) {
        return new CodeFacts(types);
    }

    public Collection<TypeFacts> types() {
        return Collections.unmodifiableCollection(types.values());
    }

    public Optional<TypeFacts> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Names of the types whose code uses this one in any way; it may be among them. */
    public Set<String> usersOf(String type) {
        return users.getOrDefault(type, Set.of());
    }

    /** Names of all its superclasses and interfaces, also of those that are not known themselves; nearest first. */
    public Set<String> supertypesOf(TypeFacts type) {
        Set<String> found = new LinkedHashSet<>();
        Deque<TypeFacts> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            for (String supertype : directSupertypes(open.remove())) {
                if (found.add(supertype)) {
                    find(supertype).ifPresent(open::add);
                }
            }
        }
        return found;
    }

    /** Names of the types that declare it as their superclass or interface. */
    public Set<String> directSubtypesOf(String type) {
        return subtypes.getOrDefault(type, Set.of());
    }

    /** What others can call on it: its own methods, and those that it inherits from types that are known; overridden ones once. */
    public List<MethodFacts> openMethodsOf(TypeFacts type) {
        Map<String, MethodFacts> methods = new LinkedHashMap<>();
        type.openMethods().forEach(method -> methods.putIfAbsent(method.member(), method));
        for (String supertype : supertypesOf(type)) {
            find(supertype)
                    .ifPresent(known -> known.openMethods()
                            .filter(method -> !known.isInterface() || !method.isStatic())
                            .forEach(method -> methods.putIfAbsent(method.member(), method)));
        }
        return new ArrayList<>(methods.values());
    }

    /** Whether it is thrown: the name of an unknown superclass says so. */
    public boolean isThrowable(TypeFacts type) {
        return supertypesOf(type).stream()
                .anyMatch(name -> name.equals("java.lang.Throwable")
                        || (find(name).isEmpty() && (name.endsWith("Exception") || name.endsWith("Error"))));
    }

    private static List<String> directSupertypes(TypeFacts type) {
        List<String> direct = new ArrayList<>();
        if (!type.superclass().isEmpty() && !type.superclass().equals("java.lang.Object")) {
            direct.add(type.superclass());
        }
        direct.addAll(type.interfaces());
        return direct;
    }
}
