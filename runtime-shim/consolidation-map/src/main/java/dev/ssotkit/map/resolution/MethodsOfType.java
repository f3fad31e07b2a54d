package dev.ssotkit.map.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of one name that a type has (JLS 8.4.8, 9.4.1, 15.12.2.1); what is overridden or hidden counts once. */
final class MethodsOfType<T, M extends CandidateMethod<T>> {

    private final Types<T> types;
    private final MethodSource<T, M> source;
    private final String name;
    private final List<M> found = new ArrayList<>();
    private final Set<String> signatures = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    MethodsOfType(Types<T> types, MethodSource<T, M> source, String name) {
        this.types = types;
        this.source = source;
        this.name = name;
    }

    /** The nearer ones first. Superclasses come before all interfaces: their bodies win (JLS 8.4.8.4). */
    List<M> of(T type) {
        List<T> classes = new ArrayList<>();
        // Class files may claim to extend each other in a circle.
        for (@Nullable T next = type; next != null && seen.add(types.name(next)); next = source.superclass(next)) {
            classes.add(next);
            add(next, false);
        }
        seen.clear();
        for (T owner : classes) {
            addInterfaces(owner);
        }
        if (source.isInterface(type)) {
            // An interface has the public methods of Object, unless it declares them (JLS 9.2).
            add(types.ofPlatform("java.lang.Object"), true);
        }
        return Collections.unmodifiableList(found);
    }

    // Level by level, so that an interface's method comes before what it overrides in the interfaces above it.
    private void addInterfaces(T owner) {
        List<T> level = source.interfaces(owner);
        while (!level.isEmpty()) {
            List<T> above = new ArrayList<>();
            for (T type : level) {
                if (seen.add(types.name(type))) {
                    add(type, true);
                    above.addAll(source.interfaces(type));
                }
            }
            level = above;
        }
    }

    /** @param fromInterface static and private methods of an interface are nobody else's (JLS 8.4.8) */
    private void add(T owner, boolean fromInterface) {
        List<M> own = new ArrayList<>();
        Set<String> bridged = new HashSet<>();
        for (M method : source.declared(owner, name)) {
            if (fromInterface && (method.isStatic() || method.isPrivate())) {
                continue;
            }
            if (method.isSynthetic()) {
                bridged.add(signature(method));
            } else if (!signatures.contains(signature(method))) {
                own.add(method);
            }
        }
        for (M method : own) {
            if (signatures.add(signature(method))) {
                found.add(method);
            }
        }
        // A bridge stands where the method that it calls overrides one of another erasure (JLS 15.12.4.5).
        signatures.addAll(bridged);
    }

    private String signature(M method) {
        StringBuilder signature = new StringBuilder();
        for (T parameter : method.parameters()) {
            signature.append(types.name(parameter)).append(',');
        }
        return signature.toString();
    }
}
