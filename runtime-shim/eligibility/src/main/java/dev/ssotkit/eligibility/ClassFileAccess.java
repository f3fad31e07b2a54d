package dev.ssotkit.eligibility;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.Hierarchy;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.resolution.Access;
import dev.ssotkit.map.resolution.TypeAccess;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * What a class may call: the type by whose name it calls, and the method, count (JVMS 5.4.4). It is never canonical's
 * nestmate, or it would not be asked for. No lambdas: class loading may need it.
 */
final class ClassFileAccess implements TypeAccess<String, ClassFileMethod> {

    private final ShapeSource shapes;
    private final Hierarchy hierarchy;
    private final String caller;
    private final String canonical;

    /**
     * @param caller binary name
     * @param canonical binary name of what instance methods are called on
     */
    ClassFileAccess(ShapeSource shapes, String caller, String canonical) {
        this.shapes = shapes;
        this.hierarchy = new Hierarchy(shapes);
        this.caller = caller;
        this.canonical = canonical;
    }

    @Override
    public Access<ClassFileMethod> through(String type) {
        boolean isVisible = isVisible(Descriptors.className(type));
        return new Access<ClassFileMethod>() {
            @Override
            public boolean allows(ClassFileMethod method) {
                return isVisible && mayCall(method);
            }
        };
    }

    private boolean isVisible(String type) {
        Optional<ClassShape> shape = shapes.find(type);
        return shape.isPresent()
                && ((shape.get().flags() & Opcodes.ACC_PUBLIC) != 0
                        || shape.get().packageName().equals(ClassShape.packageOf(caller)));
    }

    private boolean mayCall(ClassFileMethod called) {
        return mayUse(called.shape().flags(), called.member().owner());
    }

    /**
     * Whether its code may use a member by itself, whatever the type by whose name it does.
     *
     * @param flags of the member (JVMS 4.5, 4.6)
     * @param owner that declares it
     */
    boolean mayUse(int flags, ClassShape owner) {
        if ((flags & Opcodes.ACC_PUBLIC) != 0) {
            return true;
        } else if (owner.packageName().equals(ClassShape.packageOf(caller))) {
            return (flags & Opcodes.ACC_PRIVATE) == 0;
        }
        // Of other objects than those of its own kind a subclass may not use it (JLS 6.6.2.1).
        return (flags & Opcodes.ACC_PROTECTED) != 0
                && hierarchy.isSubtype(caller, owner.binaryName())
                && ((flags & Opcodes.ACC_STATIC) != 0 || hierarchy.isSubtype(canonical, caller));
    }
}
