package dev.ssotkit.proof.correspondence;

import dev.ssotkit.map.resolution.MethodSource;
import dev.ssotkit.map.resolution.Primitive;
import dev.ssotkit.map.resolution.Types;
import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.MemberResolution;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Types and methods of a pool as call resolution asks for them; a type is its descriptor. */
final class PooledTypes implements Types<String>, MethodSource<String, PooledMethod> {

    private static final String NULL = "null";

    private final ClassPool pool;
    private final MemberResolution resolution;

    PooledTypes(ClassPool pool) {
        this.pool = pool;
        this.resolution = new MemberResolution(pool);
    }

    @Override
    public String ofPrimitive(Primitive primitive) {
        return primitive.descriptor();
    }

    @Override
    public String ofPlatform(String binaryName) {
        return "L" + binaryName.replace('.', '/') + ";";
    }

    @Override
    public String ofNull() {
        return NULL;
    }

    @Override
    public boolean isNull(String type) {
        return type.equals(NULL);
    }

    @Override
    public @Nullable Primitive primitive(String type) {
        return type.length() == 1 ? Primitive.named(type) : null;
    }

    @Override
    public @Nullable Primitive boxed(String type) {
        return isClass(type) ? Primitive.boxedBy(Type.getType(type).getClassName()) : null;
    }

    @Override
    public @Nullable String element(String type) {
        return type.startsWith("[") ? type.substring(1) : null;
    }

    @Override
    public boolean areSame(String one, String other) {
        return one.equals(other);
    }

    @Override
    public boolean isSubtype(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (isClass(from) && isClass(to)) {
            return resolution.isSubtype(internal(from), internal(to));
        }
        if (!from.startsWith("[")) {
            return false;
        }
        return to.startsWith("[")
                ? isSubtypeOfReferences(from.substring(1), to.substring(1))
                : List.of("Ljava/lang/Object;", "Ljava/lang/Cloneable;", "Ljava/io/Serializable;")
                        .contains(to);
    }

    // Arrays of primitives are subtypes of themselves only (JLS 4.10.3).
    private boolean isSubtypeOfReferences(String from, String to) {
        return from.equals(to) || (from.length() > 1 && to.length() > 1 && isSubtype(from, to));
    }

    @Override
    public String name(String type) {
        return isNull(type) ? NULL : Type.getType(type).getClassName();
    }

    @Override
    public List<PooledMethod> declared(String type, String name) {
        ClassOutline outline = outline(type);
        return outline == null
                ? List.of()
                : outline.methods().stream()
                        .filter(method -> method.name().equals(name))
                        .map(method -> new PooledMethod(outline, method))
                        .toList();
    }

    @Override
    public @Nullable String superclass(String type) {
        ClassOutline outline = outline(type);
        // A class file says of an interface that it extends Object (JVMS 4.1).
        return outline == null || outline.isInterface() || outline.superName() == null
                ? null
                : "L" + outline.superName() + ";";
    }

    @Override
    public List<String> interfaces(String type) {
        ClassOutline outline = outline(type);
        return outline == null
                ? List.of()
                : outline.interfaces().stream().map(name -> "L" + name + ";").toList();
    }

    @Override
    public boolean isInterface(String type) {
        ClassOutline outline = outline(type);
        return outline != null && outline.isInterface();
    }

    private @Nullable ClassOutline outline(String type) {
        return isClass(type) ? pool.outline(internal(type)).orElse(null) : null;
    }

    private static boolean isClass(String type) {
        return type.startsWith("L");
    }

    private static String internal(String type) {
        return type.substring(1, type.length() - 1);
    }
}
