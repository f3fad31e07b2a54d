package dev.ssotkit.progress.plan;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.classfile.Descriptors;
import dev.ssotkit.eligibility.classfile.FieldShape;
import dev.ssotkit.eligibility.classfile.MethodShape;
import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.evidence.classes.Mention;
import dev.ssotkit.evidence.classes.MentioningClasses;
import dev.ssotkit.evidence.classes.MethodMentions;
import dev.ssotkit.evidence.verdict.PlannedType;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Outcome;
import dev.ssotkit.record.SiteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * The field of a singleton that code outside, mostly tests, sets or resets: its getter goes to the accessor now, and
 * whoever set the field never finds again what he put there.
 */
final class BypassedFields implements Caveat {
    private final List<FoundSite> sites;
    private final SitePredictions predictions;
    private final MentioningClasses mentions;
    private final ShapeSource classes;

    BypassedFields(
            List<FoundSite> sites, SitePredictions predictions, MentioningClasses mentions, ShapeSource classes) {
        this.sites = sites;
        this.predictions = predictions;
        this.mentions = mentions;
        this.classes = classes;
    }

    @Override
    public List<String> on(Entry entry, PlannedType type) {
        Optional<MethodShape> getter = getter(entry, type);
        if (getter.isEmpty()) {
            return List.of();
        }
        return mentions.methods().stream()
                .filter(method -> !isInside(method.className(), type.name()))
                .flatMap(method -> touches(method, type.name()))
                .distinct()
                .map(touch -> touch + " is bypassed: " + type.name() + "."
                        + getter.get().name() + "() goes to " + entry.accessor().declaringType() + "."
                        + entry.accessor().methodName() + "(); set what that hands out, or run this in mode observe")
                .toList();
    }

    /** A static method without arguments that returns the type, and is redirected where it is called. */
    private Optional<MethodShape> getter(Entry entry, PlannedType type) {
        if (entry.isInsideCanonical(type.name()) || isObservedSomewhere(type)) {
            return Optional.empty();
        }
        return classes.find(type.name()).stream()
                .flatMap(shape -> shape.methods().stream())
                .filter(method -> method.isStatic()
                        && !method.has(Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC)
                        && method.descriptor().equals("()" + Descriptors.ofClass(type.name())))
                .findFirst();
    }

    /** As one is whose body can return a subtype. */
    private boolean isObservedSomewhere(PlannedType type) {
        return sites.stream()
                .filter(site -> site.kind() == SiteKind.FACTORY
                        && site.legacyType().equals(type.name())
                        && site.mapping().isEmpty())
                .map(site -> predictions.of(site).outcome())
                .anyMatch(outcome -> outcome != Outcome.REDIRECTED && outcome != Outcome.FACADE);
    }

    /** Each as {@code field a.B.instance, reached at c.D.reset(D.java:7),}. */
    private Stream<String> touches(MethodMentions method, String type) {
        List<String> touches = new ArrayList<>();
        for (String owner : ownersNamed(method, type)) {
            for (FieldShape field : fieldsOf(owner, type)) {
                ReflectiveAccess.in(method, owner, field.name())
                        .ifPresent(line -> touches.add(
                                "field " + owner + "." + field.name() + ", reached at " + method.position(line) + ","));
            }
        }
        return touches.stream();
    }

    /** The type, and the holders nested in it, that the method names. */
    private static List<String> ownersNamed(MethodMentions method, String type) {
        Stream<String> literals = method.all(Mention.ClassLiteral.class).map(Mention.ClassLiteral::type);
        Stream<String> texts = method.all(Mention.TextConstant.class).map(Mention.TextConstant::text);
        Stream<String> writes = method.all(Mention.StaticWrite.class).map(Mention.StaticWrite::owner);
        return Stream.of(literals, texts, writes)
                .flatMap(names -> names)
                .filter(name -> isInside(name, type))
                .distinct()
                .toList();
    }

    private List<FieldShape> fieldsOf(String owner, String type) {
        return classes.find(owner).map(ClassShape::fields).orElse(List.of()).stream()
                .filter(field -> (field.flags() & Opcodes.ACC_STATIC) != 0
                        && field.descriptor().equals(Descriptors.ofClass(type)))
                .toList();
    }

    private static boolean isInside(String className, String type) {
        return className.equals(type) || className.startsWith(type + "$");
    }
}
