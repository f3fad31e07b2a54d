package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.Argument;
import dev.ssotkit.map.CallTarget;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.resolution.Access;
import dev.ssotkit.map.resolution.LineArguments;
import dev.ssotkit.map.resolution.LineResolution;
import dev.ssotkit.map.resolution.Resolution;
import dev.ssotkit.map.resolution.ResolvedLine;
import dev.ssotkit.map.resolution.TypeAccess;
import java.util.List;

/** What a line of {@code calls} makes of a legacy method: the method that its call would lead to anywhere else, too. */
final class MappedCounterparts {

    private final ClassShape legacy;
    private final ClassShape canonical;
    private final ShapeSource shapes;
    private final ClassFileTypes types;
    private final LineResolution<String, ClassFileMethod> lines;

    MappedCounterparts(Entry entry, ClassShape legacy, ClassShape canonical, ShapeSource shapes) {
        this.legacy = legacy;
        this.canonical = canonical;
        this.shapes = shapes;
        this.types = new ClassFileTypes(shapes);
        ClassShape accessorClass = Eligibility.find(entry.accessor().declaringType(), shapes);
        this.lines = new LineResolution<>(
                types.calls(),
                types,
                Descriptors.ofClass(canonical.binaryName()),
                accessorClass == null ? null : Descriptors.ofClass(accessorClass.binaryName()));
    }

    Counterpart find(MethodShape method, CallTarget line) {
        ClassShape written = line.namesAType() ? Eligibility.find(line.declaringType(), shapes) : canonical;
        if (written == null) {
            return Counterpart.none("class " + line.declaringType() + ", to which `calls` maps " + method
                    + ", is not among the classes");
        }
        List<String> parameters = Descriptors.parameters(method.descriptor());
        Argument missing = LineArguments.missing(line, parameters.size());
        if (missing != null) {
            return unfit(method, line, "there is no argument " + missing.source());
        }
        List<String> arguments = LineArguments.types(line, parameters, types);
        ResolvedLine<String, ClassFileMethod> found =
                resolve(line, Descriptors.ofClass(written.binaryName()), arguments);
        if (found.failure() != null) {
            return unfit(method, line, lines.fault(line, found, legacy.binaryName()));
        }
        return Counterpart.of(
                shapes.find(Descriptors.className(found.type())).orElse(written),
                found.method().shape(),
                line.keepsArguments() ? Counterpart.unchanged(method) : line.arguments(),
                found.resolution().collected());
    }

    private static Counterpart unfit(MethodShape method, CallTarget line, String fault) {
        return Counterpart.none("method " + method + " cannot be mapped to `" + line + "`: " + fault);
    }

    /** By the rights of the legacy class, as its own code would call it; else what is not private, for a facade may do that. */
    private ResolvedLine<String, ClassFileMethod> resolve(CallTarget line, String written, List<String> arguments) {
        ResolvedLine<String, ClassFileMethod> found = lines.find(
                line, written, arguments, new ClassFileAccess(shapes, legacy.binaryName(), canonical.binaryName()));
        return found.failure() == Resolution.Failure.NOT_ACCESSIBLE
                ? lines.find(line, written, arguments, new NotPrivate())
                : found;
    }

    /** Whatever the package; not by a lambda, which class loading may not need. */
    private static final class NotPrivate implements TypeAccess<String, ClassFileMethod>, Access<ClassFileMethod> {

        @Override
        public Access<ClassFileMethod> through(String type) {
            return this;
        }

        @Override
        public boolean allows(ClassFileMethod method) {
            return !method.isPrivate();
        }
    }
}
