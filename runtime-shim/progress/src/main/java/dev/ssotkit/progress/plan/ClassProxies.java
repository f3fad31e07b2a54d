package dev.ssotkit.progress.plan;

import dev.ssotkit.evidence.classes.AnnotatedElement;
import dev.ssotkit.evidence.classes.Mention;
import dev.ssotkit.evidence.classes.MentioningClasses;
import dev.ssotkit.evidence.classes.MethodMentions;
import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Subclasses that CGLIB, Byte Buddy or a container makes while the program runs: each object of one is an object of its
 * own, for its {@code super(..)} is no site, and often no constructor runs at all. Those that a build has made before are
 * sites of their kind.
 */
final class ClassProxies implements Caveat {
    private final MentioningClasses mentions;

    ClassProxies(MentioningClasses mentions) {
        this.mentions = mentions;
    }

    @Override
    public List<String> on(Entry entry, PlannedType type) {
        String key = TypeName.keyOf(type.name());
        Stream<String> made = mentions.methods().stream().flatMap(method -> makers(method, key).stream());
        Stream<String> announced = mentions.annotations().stream()
                .filter(element -> concerns(element, key))
                .map(ClassProxies::text);
        return Stream.concat(made, announced)
                .distinct()
                .map(how -> "class proxies of " + type.name() + " " + how + ": each is an object of its own, "
                        + "observed (subclass) or, without a constructor, unseen; " + remedy(entry))
                .toList();
    }

    /** What to do with a class proxy of one of the entry's types. */
    static String remedy(Entry entry) {
        return "proxy " + entry.canonicalType() + " instead, or what the proxy calls";
    }

    /** The class literal goes to the next such call. */
    private static List<String> makers(MethodMentions method, String key) {
        List<String> makers = new ArrayList<>();
        boolean named = false;
        for (Mention mention : method.mentions()) {
            if (mention instanceof Mention.ClassLiteral literal) {
                named |= TypeName.keyOf(literal.type()).equals(key);
            } else if (mention instanceof Mention.MethodCall call && ProxyMakers.isMaker(call)) {
                if (named) {
                    makers.add("are made at " + method.position(call.line()) + " by " + call.owner());
                }
                named = false;
            }
        }
        return makers;
    }

    private static boolean concerns(AnnotatedElement element, String key) {
        boolean ofResult =
                ProxyMakers.isScopedProxy(element) && !element.method().isEmpty();
        return ProxyMakers.isReason(element)
                && TypeName.keyOf(ofResult ? element.result() : element.className())
                        .equals(key);
    }

    private static String text(AnnotatedElement element) {
        String annotation = element.annotation().substring(element.annotation().lastIndexOf('.') + 1);
        return "are made by a container for @" + annotation + " on " + element.className()
                + (element.method().isEmpty() ? "" : "." + element.method());
    }
}
