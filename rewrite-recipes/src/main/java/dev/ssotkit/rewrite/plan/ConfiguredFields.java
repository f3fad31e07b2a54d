package dev.ssotkit.rewrite.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** Objects that land in a field of one file and are configured through it in another; shared by all files of a plan. */
public final class ConfiguredFields {

    private record Made(FilePlan plan, UUID tree) {}

    private record Call(String field, Problem problem, Consumer<Problem> block) {}

    private final Map<String, List<Made>> landings = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();

    /** Notes what a file puts into a field. */
    void landed(JavaType.@Nullable Variable field, FilePlan plan, UUID made) {
        if (isField(field)) {
            landings.computeIfAbsent(String.valueOf(Variables.keyOf(field)), key -> new ArrayList<>())
                    .add(new Made(plan, made));
        }
    }

    /** Notes a call that configures what is in a field. */
    void configured(JavaType.@Nullable Variable field, Problem problem, Consumer<Problem> block) {
        if (isField(field)) {
            calls.add(new Call(String.valueOf(Variables.keyOf(field)), problem, block));
        }
    }

    private static boolean isField(JavaType.@Nullable Variable variable) {
        return variable != null && variable.getOwner() instanceof JavaType.FullyQualified;
    }

    /** To be asked when every file has been planned: blocks what was made, and what configures it. */
    public void finish() {
        for (Call call : calls) {
            List<Made> made = landings.getOrDefault(call.field(), List.of());
            made.forEach(each -> each.plan().configured(each.tree(), call.problem()));
            if (!made.isEmpty()) {
                call.block().accept(call.problem());
            }
        }
    }
}
