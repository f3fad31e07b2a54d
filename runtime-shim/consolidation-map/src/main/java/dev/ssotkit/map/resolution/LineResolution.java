package dev.ssotkit.map.resolution;

import dev.ssotkit.map.CallTarget;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Says which method the right side of a {@code calls} line means: one of the type that it writes, else of the canonical
 * type, else of the class that the accessor names. An instance method needs an instance, and there is none but canonical's.
 *
 * @param <T> a type, however the adapter keeps it
 * @param <M> a method, however the adapter keeps it; its text names it in a message
 */
public final class LineResolution<T, M extends CandidateMethod<T>> {

    private final CallResolution<T, M> calls;
    private final Types<T> types;
    private final T canonical;
    private final @Nullable T accessorClass;

    /** @param accessorClass null if it is not known */
    public LineResolution(CallResolution<T, M> calls, Types<T> types, T canonical, @Nullable T accessorClass) {
        this.calls = calls;
        this.types = types;
        this.canonical = canonical;
        this.accessorClass = accessorClass;
    }

    /**
     * The method that a line means, or why it means none.
     *
     * @param written the type that the line names; null if it names none, or one that is not known
     * @param arguments types of what is passed, as {@link LineArguments} says them
     */
    public ResolvedLine<T, M> find(CallTarget line, @Nullable T written, List<T> arguments, TypeAccess<T, M> access) {
        ResolvedLine<T, M> found = on(line.namesAType() ? written : canonical, line, arguments, access);
        return line.namesAType() || !found.resolution().isMissing() || accessorClass == null
                ? found
                : on(accessorClass, line, arguments, access);
    }

    private ResolvedLine<T, M> on(@Nullable T type, CallTarget line, List<T> arguments, TypeAccess<T, M> access) {
        if (type == null) {
            return new ResolvedLine<>(null, Resolution.failed(Resolution.Failure.NO_METHOD, Collections.emptyList()));
        }
        Resolution<M> found = calls.find(type, line.methodName(), arguments, access.through(type));
        // The compiler chooses first and minds the receiver then (JLS 15.12.3): a static overload is no way out.
        boolean hasReceiver = !found.isFound() || found.method().isStatic() || types.isSubtype(canonical, type);
        return new ResolvedLine<>(
                type, hasReceiver ? found : Resolution.failed(Resolution.Failure.NO_RECEIVER, found.candidates()));
    }

    /**
     * What is wrong with a line, for people: a clause that starts with what the line names.
     *
     * @param resolved what {@link #find} answered, and it was none
     * @param caller binary name of the class whose rights counted
     */
    public String fault(CallTarget line, ResolvedLine<T, M> resolved, String caller) {
        Resolution<M> found = resolved.resolution();
        Resolution.Failure failure = found.failure();
        if (failure == Resolution.Failure.AMBIGUOUS) {
            return line + " is ambiguous: " + signatures(line, found.candidates());
        } else if (failure == Resolution.Failure.NOT_ACCESSIBLE) {
            return found.candidates().get(0) + " is not accessible from " + caller;
        } else if (failure == Resolution.Failure.NO_RECEIVER) {
            return found.candidates().get(0) + " is not static, and its class is no supertype of "
                    + types.name(canonical);
        }
        return line.declaringType() + " has no method that fits " + line;
    }

    private String signatures(CallTarget line, List<M> methods) {
        StringJoiner signatures = new StringJoiner(" or ");
        for (M method : methods) {
            StringJoiner signature = new StringJoiner(", ", line.methodName() + "(", ")");
            for (T parameter : method.parameters()) {
                signature.add(types.name(parameter));
            }
            signatures.add(signature.toString());
        }
        return signatures.toString();
    }
}
