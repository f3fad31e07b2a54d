package dev.ssotkit.rewrite.internal.rule.hazards;

import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.tree.Variables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/** The fields that one file puts objects into, and those through which it configures them, maybe in another file. */
public final class ConfiguredFields {

    private record Made(FilePlan plan, UUID tree) {}

    private record Call(String field, Objection objection, Consumer<Objection> block) {}

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
    void configured(JavaType.@Nullable Variable field, Objection objection, Consumer<Objection> block) {
        if (isField(field)) {
            calls.add(new Call(String.valueOf(Variables.keyOf(field)), objection, block));
        }
    }

    private static boolean isField(JavaType.@Nullable Variable variable) {
        return variable != null && variable.getOwner() instanceof JavaType.FullyQualified;
    }

    /** Blocks what was made in any of these files, and what configures it, when every one of them has been planned. */
    public static void meet(Collection<ConfiguredFields> files) {
        Map<String, List<Made>> made = new HashMap<>();
        files.forEach(file -> file.landings.forEach((field, here) ->
                made.computeIfAbsent(field, key -> new ArrayList<>()).addAll(here)));
        for (ConfiguredFields file : files) {
            for (Call call : file.calls) {
                List<Made> configured = made.getOrDefault(call.field(), List.of());
                configured.forEach(each -> each.plan().configured(each.tree(), call.objection()));
                if (!configured.isEmpty()) {
                    call.block().accept(call.objection());
                }
            }
        }
    }
}
