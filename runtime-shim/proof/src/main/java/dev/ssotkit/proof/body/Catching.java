package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which handlers before and after catch the same. */
final class Catching {

    /** A handler before and the one after that catches the same, in the order in which they are asked. */
    record Pair(String typeBefore, int before, String typeAfter, int after) {}

    private final TypeCorrespondence types;
    private final Predicate<String> mayGo;
    private final Set<Code.Handler> gone = new HashSet<>();

    /** @param mayGo whether a type of exception can no longer be thrown, so that nobody needs to catch it */
    Catching(TypeCorrespondence types, Predicate<String> mayGo) {
        this.types = types;
        this.mayGo = mayGo;
    }

    /** The handlers before that nothing reaches from there any more. */
    Set<Code.Handler> gone() {
        return gone;
    }

    /**
     * Pairs handlers; types that became one are one, and each of their handlers must be what the one is.
     *
     * @return null if they do not catch the same in the same order
     */
    @Nullable
    List<Pair> pairs(List<Code.Handler> before, List<Code.Handler> after) {
        Map<String, Code.Handler> caught = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (Code.Handler handler : before) {
            Code.Handler other = next < after.size() ? after.get(next) : null;
            if (other != null && types.ofName(handler.type(), other.type()).holds()) {
                pairs.add(new Pair(handler.type(), handler.target(), other.type(), other.target()));
                caught.put(other.type(), other);
                next++;
            } else if (caught.containsKey(types.counterpart(handler.type()))) {
                Code.Handler merged = Objects.requireNonNull(caught.get(types.counterpart(handler.type())));
                pairs.add(new Pair(handler.type(), handler.target(), merged.type(), merged.target()));
            } else if (mayGo.test(handler.type())) {
                gone.add(handler);
            } else {
                return null;
            }
        }
        return next == after.size() ? pairs : null;
    }
}
