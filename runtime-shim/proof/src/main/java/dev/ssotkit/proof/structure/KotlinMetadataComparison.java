package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.CodePlace;
import dev.ssotkit.proof.kotlin.KotlinMetadata;
import dev.ssotkit.proof.kotlin.KotlinTree;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/**
 * Compares what Kotlin's compiler and reflection know of a class beyond its class file. Where that is written in a way that
 * is not understood, names that moved are a note.
 */
public final class KotlinMetadataComparison {

    private static final Pattern TYPE = Pattern.compile("L([^;<>]+);");

    private final Sides sides;
    private final ClassFindings findings;

    public KotlinMetadataComparison(Sides sides, ClassFindings findings) {
        this.sides = sides;
        this.findings = findings;
    }

    /** Compares the annotations of a class; most have none. */
    public void compare(ClassNode before, ClassNode after) {
        AnnotationNode was = metadata(before);
        AnnotationNode is = metadata(after);
        if (was == null || is == null) {
            if (was != is) {
                differs(before, was == null ? "none" : "some", is == null ? "none" : "some");
            }
            return;
        }
        Object names = value(was, "d2");
        boolean areNamesMoved = names instanceof List<?> texts
                && texts.stream().anyMatch(text -> !moved(String.valueOf(text)).equals(text));
        boolean isSame = List.of("k", "xs", "pn", "d1", "d2").stream()
                .allMatch(name -> Objects.equals(value(was, name), value(is, name)));
        if (isSame) {
            return;
        }
        KotlinTree declaredBefore = tree(was);
        KotlinTree declaredAfter = tree(is);
        if (declaredBefore == null || declaredAfter == null) {
            if (areNamesMoved && Objects.equals(value(was, "k"), value(is, "k"))) {
                findings.note(
                        place(before),
                        "Kotlin's own metadata is another, as it names a type that moved, and it is not understood: what"
                                + " Kotlin's compiler and reflection see is not compared");
            } else {
                differs(before, String.valueOf(names), String.valueOf(value(is, "d2")));
            }
            return;
        }
        boolean isElsewhere = !Objects.equals(value(was, "xs"), value(is, "xs"))
                || !Objects.equals(value(was, "pn"), value(is, "pn"));
        KotlinRelation relation = new KotlinRelation(sides);
        if (!relation.of(declaredBefore, declaredAfter).holds() || isElsewhere) {
            findings.differs(
                    place(before),
                    isElsewhere ? "Kotlin's metadata of the same file" : "in Kotlin the " + relation.differing(),
                    isElsewhere ? "that of another" : "nothing that is declared like it");
        }
    }

    private static @Nullable KotlinTree tree(AnnotationNode metadata) {
        return value(metadata, "k") instanceof Integer kind
                ? KotlinMetadata.read(kind, texts(value(metadata, "d1")), texts(value(metadata, "d2")))
                : null;
    }

    private static List<String> texts(@Nullable Object array) {
        return array instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private String moved(String text) {
        String moved = sides.types().counterpart(text);
        return TYPE.matcher(moved)
                .replaceAll((MatchResult type) ->
                        Matcher.quoteReplacement("L" + sides.types().counterpart(type.group(1)) + ";"));
    }

    private void differs(ClassNode type, String was, String is) {
        findings.differs(
                place(type), "Kotlin's metadata " + was, was.equals(is) ? "the same names, declared otherwise" : is);
    }

    private static CodePlace place(ClassNode type) {
        return new CodePlace(type.name.replace('/', '.'), "", 0, 0);
    }

    private static @Nullable AnnotationNode metadata(ClassNode type) {
        if (type.visibleAnnotations != null) {
            for (AnnotationNode annotation : type.visibleAnnotations) {
                if (annotation.desc.equals("Lkotlin/Metadata;")) {
                    return annotation;
                }
            }
        }
        return null;
    }

    private static @Nullable Object value(AnnotationNode annotation, String name) {
        int at = annotation.values == null ? -1 : annotation.values.indexOf(name);
        return at < 0 ? null : annotation.values.get(at + 1);
    }
}
