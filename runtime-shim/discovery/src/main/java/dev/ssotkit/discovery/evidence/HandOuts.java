package dev.ssotkit.discovery.evidence;

import dev.ssotkit.discovery.facts.MethodFacts;
import dev.ssotkit.discovery.facts.TypeFacts;
import dev.ssotkit.discovery.facts.UsageKind;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Methods through which others come by a contender. */
public final class HandOuts {

    private HandOuts() {}

    /** The methods of a type that make a contender other than it, or keep one, and return it. */
    public static List<MethodFacts> of(TypeFacts type, Competition competition) {
        return type.openMethods()
                .filter(method -> !method.result().equals(type.name())
                        && competition.hasInstances(method.result())
                        && !method.modifiers().contains(Modifier.PROTECTED))
                .filter(method -> makes(method, competition) || keeps(type, competition))
                .toList();
    }

    private static boolean makes(MethodFacts method, Competition competition) {
        return method.usages().stream()
                .anyMatch(usage -> usage.kind() == UsageKind.CONSTRUCTION && competition.isContender(usage.type()));
    }

    /** Whether it keeps a contender of another type in a static field. */
    public static boolean keeps(TypeFacts type, Competition competition) {
        return type.fields().stream()
                .anyMatch(field -> field.isStatic()
                        && !field.type().equals(type.name())
                        && competition.hasInstances(field.type()));
    }
}
