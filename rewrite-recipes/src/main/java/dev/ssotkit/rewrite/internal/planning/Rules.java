package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules in the order in which they are asked: what comes later sees what came before. */
final class Rules {

    private final List<Rule<?>> all;
    private final Map<Class<?>, List<Rule<?>>> byConstruct = new HashMap<>();

    Rules(List<Rule<?>> all) {
        this.all = all;
    }

    /** All of them. */
    List<Rule<?>> all() {
        return all;
    }

    /** Those that are asked of constructs of a class. */
    List<Rule<?>> askedOf(Class<?> construct) {
        return byConstruct.computeIfAbsent(construct, this::find);
    }

    private List<Rule<?>> find(Class<?> construct) {
        List<Rule<?>> asked = new ArrayList<>();
        for (Rule<?> rule : all) {
            if (rule.constructs().stream().anyMatch(kind -> kind.isAssignableFrom(construct))) {
                asked.add(rule);
            }
        }
        return asked;
    }
}
