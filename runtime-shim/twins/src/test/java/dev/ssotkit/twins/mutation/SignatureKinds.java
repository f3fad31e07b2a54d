package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinField;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Other parameters, another result, other exceptions. */
final class SignatureKinds {

    private SignatureKinds() {}

    static List<MutationKind> all() {
        return List.of(
                MutationKind.ofEach("parameter wider or narrower", TwinMethod.class, SignatureKinds::otherParameters),
                MutationKind.ofEach("parameter more or less", TwinMethod.class, SignatureKinds::otherCount),
                MutationKind.ofEach("parameters swapped", TwinMethod.class, SignatureKinds::swapped),
                MutationKind.ofEach("variable arity", TwinMethod.class, SignatureKinds::otherArity),
                MutationKind.ofEach("result wider or narrower", TwinMethod.class, SignatureKinds::otherResult),
                MutationKind.ofEach(
                        "field type wider or narrower",
                        TwinField.class,
                        field -> TypeWords.neighboursOf(field.type()).map(field::of)),
                MutationKind.ofEach("throws more", TwinMethod.class, SignatureKinds::throwsMore),
                MutationKind.ofEach("throws less", TwinMethod.class, SignatureKinds::throwsLess),
                MutationKind.ofEach("method generic", TwinMethod.class, SignatureKinds::generic));
    }

    private static Stream<TwinMethod> otherParameters(TwinMethod method) {
        return method.withOneParameter(TypeWords::neighboursOf);
    }

    private static Stream<TwinMethod> otherCount(TwinMethod method) {
        List<TwinParameter> more = new ArrayList<>(method.parameters());
        more.add(0, new TwinParameter("", "int", "added"));
        return Stream.concat(Stream.of(method.taking(more)), indices(method).map(i -> {
            List<TwinParameter> less = new ArrayList<>(method.parameters());
            less.remove((int) i);
            return method.taking(less);
        }));
    }

    private static Stream<TwinMethod> swapped(TwinMethod method) {
        return indices(method)
                .filter(i -> i > 0
                        && !method.parameters()
                                .get(i)
                                .type()
                                .equals(method.parameters().get(i - 1).type())
                        && !method.parameters().get(i).isVariable())
                .map(i -> {
                    List<TwinParameter> other = new ArrayList<>(method.parameters());
                    Collections.swap(other, i, i - 1);
                    return method.taking(other);
                });
    }

    private static Stream<TwinMethod> otherArity(TwinMethod method) {
        int last = method.parameters().size() - 1;
        if (last < 0) {
            return Stream.of();
        }
        TwinParameter parameter = method.parameters().get(last);
        String type = parameter.type();
        String other = parameter.isVariable()
                ? type.replace("...", "[]")
                : type.endsWith("[]") ? type.substring(0, type.length() - 2) + "..." : type + "...";
        return Stream.of(method.withParameter(last, other));
    }

    private static Stream<TwinMethod> otherResult(TwinMethod method) {
        String result = method.result();
        return result == null
                ? Stream.of()
                : TypeWords.neighboursOfResult(result).map(method::returning);
    }

    private static Stream<TwinMethod> throwsMore(TwinMethod method) {
        return Stream.of("java.lang.Exception", "java.io.IOException", "java.lang.IllegalStateException")
                .map(type -> Stream.concat(method.exceptions().stream(), Stream.of(type))
                        .toList())
                .map(method::throwing);
    }

    private static Stream<TwinMethod> throwsLess(TwinMethod method) {
        return method.exceptions().stream()
                .map(type -> method.throwing(method.exceptions().stream()
                        .filter(other -> !other.equals(type))
                        .toList()));
    }

    private static Stream<TwinMethod> generic(TwinMethod method) {
        if (!method.typeParameters().isEmpty()) {
            return Stream.of();
        }
        TwinMethod generic = method.generic(List.of("TT"));
        Stream<TwinMethod> all = Stream.of(generic);
        if (TypeWords.isReference(String.valueOf(method.result()))) {
            all = Stream.concat(all, Stream.of(generic.returning("TT")));
        }
        return Stream.concat(
                all, generic.withOneParameter(type -> TypeWords.isReference(type) ? Stream.of("TT") : Stream.of()));
    }

    private static Stream<Integer> indices(TwinMethod method) {
        return IntStream.range(0, method.parameters().size()).boxed();
    }
}
