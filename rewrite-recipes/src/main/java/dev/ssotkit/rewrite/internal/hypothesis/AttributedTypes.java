package dev.ssotkit.rewrite.internal.hypothesis;

import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.map.resolution.LoadedTypes;
import dev.ssotkit.map.resolution.MethodSource;
import dev.ssotkit.map.resolution.Primitive;
import dev.ssotkit.map.resolution.Types;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeArguments;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Types and methods as attribution shows them, the types as they will be once the legacy types have moved. */
final class AttributedTypes implements Types<PlacedType>, MethodSource<PlacedType, AttributedMethod> {

    private static final LoadedTypes PLATFORM = new LoadedTypes();

    /** JLS 4.10.3. */
    private static final Set<String> SUPERTYPES_OF_ARRAYS =
            Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

    private final FitAfterMove fit;
    private final Erasures erasures;

    AttributedTypes(FitAfterMove fit, Erasures erasures) {
        this.fit = fit;
        this.erasures = erasures;
    }

    /** Resolves calls of methods. */
    CallResolution<PlacedType, AttributedMethod> calls() {
        return new CallResolution<>(this, this);
    }

    /** Resolves constructions: a class has no constructors but its own (JLS 8.8). */
    CallResolution<PlacedType, AttributedMethod> constructions() {
        return new CallResolution<>(this, new DeclaredOnly(this));
    }

    private record DeclaredOnly(AttributedTypes types) implements MethodSource<PlacedType, AttributedMethod> {

        @Override
        public List<AttributedMethod> declared(PlacedType type, String name) {
            return types.declared(type, name);
        }

        @Override
        public @Nullable PlacedType superclass(PlacedType type) {
            return null;
        }

        @Override
        public List<PlacedType> interfaces(PlacedType type) {
            return List.of();
        }

        @Override
        public boolean isInterface(PlacedType type) {
            return false;
        }
    }

    @Override
    public PlacedType ofPrimitive(Primitive primitive) {
        return unplaced(JavaType.Primitive.fromKeyword(primitive.keyword()));
    }

    @Override
    public PlacedType ofPlatform(String binaryName) {
        return unplaced(
                binaryName.equals("java.lang.String") ? JavaType.Primitive.String : JavaType.buildType(binaryName));
    }

    @Override
    public PlacedType ofNull() {
        return unplaced(JavaType.Primitive.Null);
    }

    private static PlacedType unplaced(@Nullable JavaType type) {
        return new PlacedType(type, Place.NOWHERE);
    }

    @Override
    public boolean isNull(PlacedType at) {
        return at.type() == JavaType.Primitive.Null;
    }

    @Override
    public @Nullable Primitive primitive(PlacedType at) {
        // Kotlin's are classes to attribution; a class of the default package may be called I.
        String name = TypeNames.erasure(at.type());
        return name.length() > 1 && name.indexOf('.') < 0 ? Primitive.named(name) : null;
    }

    @Override
    public @Nullable Primitive boxed(PlacedType at) {
        return Primitive.boxedBy(TypeNames.erasure(at.type()));
    }

    @Override
    public @Nullable PlacedType element(PlacedType at) {
        if (at.type() instanceof JavaType.Array array) {
            return new PlacedType(array.getElemType(), at.place());
        }
        return TypeNames.isKotlinArray(at.type()) ? new PlacedType(TypeNames.elementOf(at.type()), at.place()) : null;
    }

    @Override
    public boolean areSame(PlacedType one, PlacedType other) {
        return name(one).equals(name(other));
    }

    @Override
    public String name(PlacedType at) {
        return erasures.of(at.type(), at.place());
    }

    @Override
    public boolean isSubtype(PlacedType from, PlacedType to) {
        if (!TypeNames.isKnown(from.type()) || !TypeNames.isKnown(to.type()) || isNull(to)) {
            return false;
        }
        if (to.type() instanceof JavaType.GenericTypeVariable variable) {
            return areSame(from, to)
                    || variable.getBounds().stream()
                            .allMatch(bound -> isSubtype(from, new PlacedType(bound, to.place())));
        }
        String target = name(to);
        if (target.equals("java.lang.Object") || name(from).equals(target)) {
            return true;
        }
        PlacedType element = element(from);
        if (element != null) {
            PlacedType taken = element(to);
            return taken == null ? SUPERTYPES_OF_ARRAYS.contains(target) : areElements(element, taken);
        }
        if (from.type() == JavaType.Primitive.String || boxed(from) != null) {
            return isPlatformSubtype(TypeNames.erasure(from.type()), target);
        }
        if (from.type() instanceof JavaType.GenericTypeVariable variable) {
            return variable.getBounds().stream().anyMatch(bound -> isSubtype(new PlacedType(bound, from.place()), to));
        }
        return fit.isUntouched(from, to) ? TypeUtils.isAssignableTo(to.type(), from.type()) : fit.fits(from, to);
    }

    // Those of primitives are subtypes of nothing else.
    private boolean areElements(PlacedType one, PlacedType other) {
        return primitive(one) == null && primitive(other) == null ? isSubtype(one, other) : areSame(one, other);
    }

    // What strings and boxes are, every program knows, also where attribution does not show it.
    private static boolean isPlatformSubtype(String from, String to) {
        return to.startsWith("java.") && PLATFORM.isSubtype(PLATFORM.ofPlatform(from), platformType(to));
    }

    private static Class<?> platformType(String name) {
        try {
            return PLATFORM.ofPlatform(name);
        } catch (IllegalArgumentException e) {
            return PLATFORM.ofNull(); // Nothing is a subtype of it.
        }
    }

    @Override
    public List<AttributedMethod> declared(PlacedType at, String name) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(at.type());
        List<AttributedMethod> declared = new ArrayList<>();
        if (type != null) {
            TypeArguments arguments = TypeArguments.of(type);
            for (JavaType.Method method : type.getMethods()) {
                if (method.getName().equals(name)) {
                    declared.add(seenThrough(arguments, method));
                }
            }
        }
        return List.copyOf(declared);
    }

    private static AttributedMethod seenThrough(TypeArguments arguments, JavaType.Method method) {
        Place place = Place.of(method.getDeclaringType());
        List<PlacedType> parameters = method.getParameterTypes().stream()
                .map(type -> new PlacedType(arguments.in(type), place))
                .toList();
        return new AttributedMethod(method, parameters);
    }

    @Override
    public @Nullable PlacedType superclass(PlacedType at) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(at.type());
        JavaType.FullyQualified superclass = type == null ? null : type.getSupertype();
        return type == null || superclass == null || isInterface(at) ? null : parent(type, superclass);
    }

    @Override
    public List<PlacedType> interfaces(PlacedType at) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(at.type());
        return type == null
                ? List.of()
                : type.getInterfaces().stream()
                        .map(parent -> parent(type, parent))
                        .toList();
    }

    private static PlacedType parent(JavaType.FullyQualified type, JavaType.FullyQualified parent) {
        return new PlacedType(TypeArguments.of(type).in(parent), Place.of(type));
    }

    @Override
    public boolean isInterface(PlacedType at) {
        return at.type() instanceof JavaType.FullyQualified type
                && (type.getKind() == JavaType.FullyQualified.Kind.Interface
                        || type.getKind() == JavaType.FullyQualified.Kind.Annotation);
    }
}
