package dev.ssotkit.agent.callee;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;

/** What a class inherits from its superclasses below Object. */
final class InheritedMethods {
    private InheritedMethods() {}

    /** The nearest instance method of that signature, if subclasses inherit it; null otherwise. */
    static @Nullable MethodShape find(ClassNode owner, String name, String descriptor, ShapeSource shapes) {
        ClassShape type = superclass(owner.superName, shapes);
        while (type != null) {
            for (MethodShape method : type.methods()) {
                if (method.name().equals(name) && method.descriptor().equals(descriptor)) {
                    return isInherited(method, type, owner) ? method : null;
                }
            }
            type = superclass(type.superName(), shapes);
        }
        return null;
    }

    /** Null for Object, and where the class file cannot be found. */
    static @Nullable ClassShape superclass(@Nullable String name, ShapeSource shapes) {
        if (name == null || name.replace('/', '.').equals("java.lang.Object")) {
            return null;
        }
        return shapes.find(name.replace('/', '.')).orElse(null);
    }

    private static boolean isInherited(MethodShape method, ClassShape declaring, ClassNode by) {
        if (method.isStatic() || method.isAbstract() || Modifier.isPrivate(method.flags())) {
            return false;
        }
        String own = by.name.substring(0, Math.max(0, by.name.lastIndexOf('/'))).replace('/', '.');
        return (method.flags() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                || declaring.packageName().equals(own);
    }
}
