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
    /** Of bridges to what a superclass has: no interface's method is called instead. */
    private final Set<String> forwarded = new HashSet<>();

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
        List<T> interfaces = new ArrayList<>();
        for (T owner : classes) {
            collectInterfaces(owner, interfaces);
        }
        for (T each : interfaces) {
            add(each, true);
        }
        if (source.isInterface(type)) {
            // An interface has the public methods of Object, unless it declares them (JLS 9.2).
            add(types.ofPlatform("java.lang.Object"), true);
        }
        return Collections.unmodifiableList(found);
    }

    /** Each before all that it extends, whose methods it may override, whatever the order in which a class names them. */
    private void collectInterfaces(T owner, List<T> interfaces) {
        for (T each : source.interfaces(owner)) {
            if (seen.add(types.name(each))) {
                int position = 0;
                while (position < interfaces.size() && !types.isSubtype(each, interfaces.get(position))) {
                    position++;
                }
                interfaces.add(position, each);
                collectInterfaces(each, interfaces);
            }
        }
    }

    /** @param fromInterface static and private methods of an interface are nobody else's (JLS 8.4.8) */
    private void add(T owner, boolean fromInterface) {
        List<M> own = new ArrayList<>();
        List<M> bridges = new ArrayList<>();
        for (M method : source.declared(owner, name)) {
            if (fromInterface && (method.isStatic() || method.isPrivate())) {
                continue;
            }
            if (method.isSynthetic()) {
                bridges.add(method);
            } else if (!signatures.contains(signature(method))
                    && !(fromInterface && forwarded.contains(signature(method)))) {
                own.add(method);
            }
        }
        for (M method : own) {
            if (signatures.add(signature(method))) {
                found.add(method);
            }
        }
        for (M bridge : bridges) {
            (overridesByBridge(own, bridge) ? signatures : forwarded).add(signature(bridge));
        }
    }

    /**
     * A bridge stands where a method of narrower parameters overrides one of another erasure (JLS 15.12.4.5); else it calls
     * what the class inherits: for an interface's sake, or to make the method of a class that is not public one of its own.
     */
    private boolean overridesByBridge(List<M> own, M bridge) {
        for (M method : own) {
            boolean narrower = method.parameters().size() == bridge.parameters().size();
            for (int i = 0; narrower && i < bridge.parameters().size(); i++) {
                T mine = method.parameters().get(i);
                T bridged = bridge.parameters().get(i);
                narrower = types.areSame(mine, bridged)
                        || (types.primitive(mine) == null
                                && types.primitive(bridged) == null
                                && types.isSubtype(mine, bridged));
            }
            if (narrower) {
                return true;
            }
        }
        return false;
    }

    private String signature(M method) {
        StringBuilder signature = new StringBuilder();
        for (T parameter : method.parameters()) {
            signature.append(types.name(parameter)).append(',');
        }
        return signature.toString();
    }
}
