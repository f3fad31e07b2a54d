package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.Member;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.resolution.CallResolution;
import dev.ssotkit.map.resolution.MethodSource;
import dev.ssotkit.map.resolution.Primitive;
import dev.ssotkit.map.resolution.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types and methods as class files show them; a type is its descriptor. What the source does not find has nothing. */
final class ClassFileTypes implements Types<String>, MethodSource<String, ClassFileMethod> {

    private static final String NULL = "null";

    private final ShapeSource shapes;
    private final Hierarchy hierarchy;

    ClassFileTypes(ShapeSource shapes) {
        this.shapes = shapes;
        this.hierarchy = new Hierarchy(shapes);
    }

    CallResolution<String, ClassFileMethod> calls() {
        return new CallResolution<>(this, this);
    }

    @Override
    public String ofPrimitive(Primitive primitive) {
        return primitive.descriptor();
    }

    @Override
    public String ofPlatform(String binaryName) {
        return Descriptors.ofClass(binaryName);
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
        return type.startsWith("L") ? Primitive.boxedBy(Descriptors.className(type)) : null;
    }

    @Override
    public @Nullable String element(String type) {
        return Descriptors.isArray(type) ? type.substring(1) : null;
    }

    @Override
    public boolean areSame(String one, String other) {
        return one.equals(other);
    }

    @Override
    public boolean isSubtype(String from, String to) {
        return !isNull(to) && hierarchy.isAssignable(from, to);
    }

    @Override
    public String name(String type) {
        return isNull(type) ? NULL : Descriptors.readable(type);
    }

    @Override
    public List<ClassFileMethod> declared(String type, String name) {
        List<ClassFileMethod> declared = new ArrayList<>();
        Optional<ClassShape> shape = find(type);
        if (shape.isPresent()) {
            for (MethodShape method : shape.get().methods()) {
                if (method.name().equals(name)) {
                    declared.add(new ClassFileMethod(new Member(shape.get(), method)));
                }
            }
        }
        return Collections.unmodifiableList(declared);
    }

    @Override
    public @Nullable String superclass(String type) {
        Optional<ClassShape> shape = find(type);
        // A class file says of an interface that it extends Object (JVMS 4.1).
        String superName = !shape.isPresent() || shape.get().isInterface()
                ? null
                : shape.get().superName();
        return superName == null ? null : Descriptors.ofClass(superName);
    }

    @Override
    public List<String> interfaces(String type) {
        List<String> interfaces = new ArrayList<>();
        Optional<ClassShape> shape = find(type);
        if (shape.isPresent()) {
            for (String name : shape.get().interfaceNames()) {
                interfaces.add(Descriptors.ofClass(name));
            }
        }
        return Collections.unmodifiableList(interfaces);
    }

    @Override
    public boolean isInterface(String type) {
        Optional<ClassShape> shape = find(type);
        return shape.isPresent() && shape.get().isInterface();
    }

    private Optional<ClassShape> find(String type) {
        return shapes.find(Descriptors.className(type));
    }
}
