package dev.ssotkit.progress.suggest;

import dev.ssotkit.eligibility.Eligibility;
import dev.ssotkit.eligibility.EntryTargets;
import dev.ssotkit.eligibility.MovedMembers;
import dev.ssotkit.eligibility.Obstacle;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallMapping;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.List;
import java.util.Optional;

/** Puts a line of {@code calls} into an entry, and asks again what was asked before. */
final class LineTrial {
    private final Entry entry;
    private final ShapeSource classes;
    private final NamesAsFound names;

    LineTrial(Entry entry, ShapeSource classes) {
        this.entry = entry;
        this.classes = classes;
        this.names = new NamesAsFound(classes);
    }

    /** Whether every class that calls the method may call what the line says, and a facade's method can forward to it. */
    boolean resolves(String line, MissingMethod method) {
        TriedEntry tried = new TriedEntry(entry).withCall(line).orElse(null);
        if (tried == null) {
            return false;
        }
        List<CallMapping> calls = tried.entry().calls();
        CallTarget target = calls.get(calls.size() - 1).target();
        boolean bringsItsReceiver = !method.isConstructor() && !method.isStatic();
        boolean callable = method.callers().stream()
                .allMatch(caller -> entry.isNamesOnly() || bringsItsReceiver
                        ? isOnCanonical(tried, target, method, caller)
                        : new EntryTargets(tried.entry(), classes)
                                .mapped(target, caller, method.descriptor())
                                .obstacle()
                                .isEmpty());
        return callable && (entry.isNamesOnly() || !standsInTheWay(tried.entry(), method));
    }

    /** In source, where the call stays and only its name and arguments are others. */
    private boolean isOnCanonical(TriedEntry tried, CallTarget target, MissingMethod method, String caller) {
        List<String> given = Descriptors.parameters(method.descriptor());
        StringBuilder descriptor = new StringBuilder("(");
        if (target.keepsArguments()) {
            given.forEach(descriptor::append);
        } else if (target.arguments().stream().allMatch(Argument::isParameter)) {
            target.arguments().forEach(argument -> descriptor.append(given.get(argument.parameterIndex())));
        } else {
            return false;
        }
        descriptor.append(')').append(resultOf(method));
        boolean isStatic = method.isConstructor() || method.isStatic();
        return new MovedMembers(tried.map(), classes)
                .faultOfCall(tried.entry(), target.methodName(), descriptor.toString(), isStatic, caller)
                .isEmpty();
    }

    private String resultOf(MissingMethod method) {
        return method.isConstructor()
                ? Descriptors.ofClass(names.of(entry.canonicalType()))
                : Descriptors.result(method.descriptor());
    }

    private boolean standsInTheWay(Entry tried, MissingMethod method) {
        return Eligibility.of(tried, TypeName.of(method.type()), classes).obstacles().stream()
                .map(Obstacle::method)
                .flatMap(Optional::stream)
                .anyMatch(shape ->
                        shape.name().equals(method.name()) && shape.descriptor().equals(method.descriptor()));
    }
}
