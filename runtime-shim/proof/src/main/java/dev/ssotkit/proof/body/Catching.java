package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which handlers before and after catch the same. */
final class Catching {

    /** A handler before and the one after that catches the same, in the order in which they are asked. */
    record Pair(String typeBefore, int before, String typeAfter, int after) {}

    private final TypeCorrespondence types;
    private final Predicate<String> mayGo;

    /** @param mayGo whether a type of exception can no longer be thrown, so that nobody needs to catch it */
    Catching(TypeCorrespondence types, Predicate<String> mayGo) {
        this.types = types;
        this.mayGo = mayGo;
    }

    /**
     * Pairs handlers; types that became one are one, and the first of them counts.
     *
     * @return null if they do not catch the same in the same order
     */
    @Nullable
    List<Pair> pairs(List<Code.Handler> before, List<Code.Handler> after) {
        Set<String> caught = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (Code.Handler handler : before) {
            Code.Handler other = next < after.size() ? after.get(next) : null;
            if (other != null && types.ofName(handler.type(), other.type()).holds()) {
                pairs.add(new Pair(handler.type(), handler.target(), other.type(), other.target()));
                caught.add(other.type());
                next++;
            } else if (!caught.contains(types.counterpart(handler.type())) && !isLostAlternative(handler, before)) {
                return null;
            }
        }
        return next == after.size() ? pairs : null;
    }

    /** Whether the same handler also catches something else, as one of several alternatives (JLS 14.20). */
    private boolean isLostAlternative(Code.Handler handler, List<Code.Handler> before) {
        return mayGo.test(handler.type())
                && before.stream().anyMatch(other -> !other.equals(handler) && other.target() == handler.target());
    }
}
