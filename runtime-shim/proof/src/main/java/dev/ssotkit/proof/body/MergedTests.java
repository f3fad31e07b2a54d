package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Step.Branch;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Whether a value is tested for several types, or against several statics, that the map makes one: each test is then what
 * the map says, but the first answers for all of them. Not thread-safe.
 */
final class MergedTests {

    /** @param what a type, a class literal's type, or a static field */
    private record Test(Term value, Object what) {}

    private final Map<Test, Test> asked = new HashMap<>();

    /** Remembers two decisions that are the same. */
    void note(Branch was, Branch is) {
        Test before = test(was);
        Test after = test(is);
        if (before == null || after == null) {
            return;
        }
        Test earlier = asked.putIfAbsent(after, before);
        if (earlier != null && !earlier.what.equals(before.what)) {
            throw new NotShown(
                    was.at(),
                    is.at(),
                    "a test for " + words(before) + " beside that for " + words(earlier),
                    "a test that the first of them has answered: both became " + words(after));
        }
    }

    private static @Nullable Test test(Branch branch) {
        if (branch.left().is(Term.Kind.INSTANCE_OF)) {
            return test(branch.left().operands().get(0), branch.left());
        }
        Test right = test(branch.left(), branch.right());
        return right != null ? right : test(branch.right(), branch.left());
    }

    private static @Nullable Test test(Term value, Term with) {
        boolean isStatic = with.is(Term.Kind.FIELD) && with.operands().size() == 1;
        Object what = with.payload();
        return what != null && (isStatic || with.is(Term.Kind.CLASS) || with.is(Term.Kind.INSTANCE_OF))
                ? new Test(value, what)
                : null;
    }

    private static String words(Test test) {
        if (test.what instanceof Type type) {
            return type.getClassName();
        }
        return test.what instanceof MemberReference field
                ? field.owner().replace('/', '.') + "." + field.name()
                : String.valueOf(test.what);
    }
}
