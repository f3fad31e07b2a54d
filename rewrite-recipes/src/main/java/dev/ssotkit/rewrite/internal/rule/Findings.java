package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.hypothesis.FitAfterMove;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.plan.Change;
import dev.ssotkit.rewrite.internal.plan.Finding;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** What one rule found at one construct, in its own words; the plan hears of it when the rule has done. */
public final class Findings {

    private final Hypothesis hypothesis;
    private final FitAfterMove fit;
    private final List<Finding> all = new ArrayList<>();

    Findings(Hypothesis hypothesis, FitAfterMove fit) {
        this.hypothesis = hypothesis;
        this.fit = fit;
    }

    /** All of them, in the order in which they were found. */
    public List<Finding> all() {
        return all;
    }

    /** Anything but a use. */
    public void add(Finding finding) {
        all.add(finding);
    }

    /** A use that can be rewritten. */
    public void rewritten(Tree tree, UseKind kind, TypeKey legacyType, Entry entry) {
        note(tree, kind, legacyType, entry, UseStatus.REWRITTEN, new Objection("", ""), true);
    }

    /** The same, with what the reader of the patch should know; empty if that is nothing. */
    public void rewritten(Tree tree, UseKind kind, TypeKey legacyType, Entry entry, String remark) {
        note(tree, kind, legacyType, entry, UseStatus.REWRITTEN, new Objection(remark, ""), true);
    }

    /** A use that stays on purpose. */
    public void kept(Tree tree, UseKind kind, TypeKey legacyType, Entry entry, String reason, String remedy) {
        note(tree, kind, legacyType, entry, UseStatus.KEPT, new Objection(reason, remedy), false);
    }

    /** A use that holds its type back. */
    public void blocked(Tree tree, UseKind kind, TypeKey legacyType, Entry entry, Objection objection) {
        blocked(tree, kind, legacyType, entry, objection, true);
    }

    /** A use that cannot be rewritten, and that holds its type back or is decided by itself. */
    public void blocked(
            Tree tree, UseKind kind, TypeKey legacyType, Entry entry, Objection objection, boolean blocksType) {
        note(tree, kind, legacyType, entry, UseStatus.BLOCKED, objection, blocksType);
    }

    /** A use that attribution does not know. */
    public void unresolved(Tree tree, UseKind kind, TypeKey legacyType, Entry entry) {
        note(tree, kind, legacyType, entry, UseStatus.UNRESOLVED, Objection.NO_ATTRIBUTION, true);
    }

    private void note(
            Tree tree,
            UseKind kind,
            TypeKey legacyType,
            Entry entry,
            UseStatus status,
            Objection objection,
            boolean blocksType) {
        all.add(new Finding.Noted(new Use(
                tree.getId(),
                0,
                kind,
                legacyType,
                entry.canonicalType().binaryName(),
                status,
                objection.reason(),
                objection.remedy(),
                blocksType)));
    }

    /** Blocks a legacy type because of what stands here. */
    public void hold(Tree tree, UseKind kind, TypeKey key, Objection objection) {
        Entry entry = hypothesis.entryOf(key);
        if (entry != null) {
            blocked(tree, kind, key, entry, objection);
        }
    }

    /** Blocks what was to become of a call, and with it the type that it belongs to, if that moves. */
    public void hold(J call, JavaType.FullyQualified owner, Objection objection) {
        all.add(new Finding.Held(call.getId(), objection));
        TypeKey key = TypeKey.of(owner);
        Entry entry = hypothesis.moves(key) ? hypothesis.entryOf(key) : null;
        if (entry != null) {
            blocked(call, kindOf(call), key, entry, objection);
        }
    }

    /** Blocks these types because of one value. */
    public void blockAll(Tree value, Set<TypeKey> keys, Objection objection) {
        keys.forEach(key -> hold(value, kindOf(value), key, objection));
    }

    /** Blocks every type in a mention that would move there. */
    public void blockMentioned(Tree tree, UseKind kind, PlacedType mention, Objection objection) {
        fit.mentionedThatMove(mention).forEach(key -> hold(tree, kind, key, objection));
    }

    private static UseKind kindOf(Tree value) {
        if (value instanceof J.NewClass) {
            return UseKind.CONSTRUCTION;
        }
        if (value instanceof J.MemberReference) {
            return UseKind.METHOD_REFERENCE;
        }
        return value instanceof J.MethodInvocation ? UseKind.CALL : UseKind.TYPE;
    }

    /** Something takes the place of a construction, call or reference. */
    public void replaced(Tree tree, Change change, JavaType.Method method) {
        all.add(new Finding.Replaced(tree.getId(), change, method));
    }

    /** A name becomes that of the canonical type. */
    public void renamed(Tree name, Entry entry) {
        all.add(new Finding.Renamed(name.getId(), entry));
    }

    /** A tree goes because another one says the same. */
    public void redundant(Tree tree) {
        all.add(new Finding.Redundant(tree.getId()));
    }

    /** A catch goes because nothing will reach it, or an earlier one takes the same. */
    public void unreachable(J.Try.Catch handler) {
        all.add(new Finding.Unreachable(handler.getId()));
    }

    /** A member needs the canonical type before it. */
    public void qualified(Tree member, JavaType.FullyQualified owner) {
        all.add(new Finding.Qualified(member.getId(), owner));
    }

    /** Nothing but this rule knows of which type a value will be. */
    public void retyped(Expression value, PlacedType type) {
        all.add(new Finding.Retyped(value.getId(), type));
    }

    /** A method reference becomes a lambda with these parameters, where there are any. */
    public void lambda(J.MemberReference reference, @Nullable List<String> parameters) {
        if (parameters != null) {
            all.add(new Finding.BecomesLambda(reference.getId(), parameters));
        }
    }
}
