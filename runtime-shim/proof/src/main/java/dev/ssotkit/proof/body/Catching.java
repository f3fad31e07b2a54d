package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.correspondence.TypeCorrespondence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which handlers before and after catch the same. */
final class Catching {

    /** A handler before and the one after that catches the same, in the order in which they are asked. */
    record Pair(String typeBefore, int before, String typeAfter, int after) {}

    private Catching() {}

    /**
     * Pairs handlers; types that became one are one, and the first of them counts.
     *
     * @return null if they do not catch the same in the same order
     */
    static @Nullable List<Pair> pairs(List<Code.Handler> before, List<Code.Handler> after, TypeCorrespondence types) {
        Map<String, Code.Handler> expected = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (Code.Handler handler : before) {
            Code.Handler other = next < after.size() ? after.get(next) : null;
            if (other != null && types.ofName(handler.type(), other.type()).holds()) {
                pairs.add(new Pair(handler.type(), handler.target(), other.type(), other.target()));
                expected.put(other.type(), handler);
                next++;
            } else if (!expected.containsKey(types.counterpart(handler.type()))) {
                return null;
            }
        }
        return next == after.size() ? pairs : null;
    }
}
