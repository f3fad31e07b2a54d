package dev.ssotkit.proof.correspondence;

import dev.ssotkit.proof.pool.ClassOutline;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.Declaration;
import dev.ssotkit.proof.pool.MemberOutline;
import org.objectweb.asm.Opcodes;

/** Kotlin's companion objects: a static method of a class that does nothing but call its companion's. */
public final class KotlinCompanions {

    private KotlinCompanions() {}

    /** The class whose companion a method belongs to, if it is also a static method of it; else the given owner. */
    public static String ownerOf(Declaration called, String owner, ClassPool pool) {
        Declaration same = asStatic(called, pool);
        return same == called ? owner : same.owner().name();
    }

    /** The static method that a companion's method is for users of the class in Java; the method itself for any other. */
    public static Declaration asStatic(Declaration called, ClassPool pool) {
        int nested = called.owner().name().lastIndexOf('$');
        if (called.member().isStatic() || nested < 0) {
            return called;
        }
        String companion = called.owner().name();
        ClassOutline outer = pool.outline(companion.substring(0, nested)).orElse(null);
        if (outer == null) {
            return called;
        }
        MemberOutline instance = outer.field(companion.substring(nested + 1), "L" + companion + ";");
        MemberOutline same =
                outer.method(called.member().name(), called.member().descriptor());
        boolean isOfKotlin = instance != null && instance.has(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL);
        return isOfKotlin && same != null && same.isStatic() ? new Declaration(outer, same) : called;
    }
}
