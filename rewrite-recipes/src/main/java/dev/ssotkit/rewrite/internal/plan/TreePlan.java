package dev.ssotkit.rewrite.internal.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;

/**
 * What happens to one tree. Several rules may have something to say of it; here alone it is decided what counts: what
 * blocks is heard before anything else, of the rest the first word, and a doubt that comes later takes a change back.
 */
public final class TreePlan {

    private static final TreePlan NOTHING = new TreePlan();

    private @Nullable Use use;
    private @Nullable Finding decisive;
    private @Nullable Change change;
    private JavaType.@Nullable Method method;
    private @Nullable PlacedType type;
    private @Nullable Entry name;
    private @Nullable Entry owner;
    private @Nullable Link link;
    private @Nullable String text;
    private @Nullable Hoist hoist;
    private @Nullable List<String> lambda;
    private JavaType.@Nullable FullyQualified qualifier;
    private boolean becomesSuperclass;
    private boolean isRedundant;
    private boolean isUnreachable;
    private boolean isMapped;
    private boolean isAlone;

    TreePlan() {}

    /** The plan of a tree of which nobody said anything. */
    static TreePlan nothing() {
        return NOTHING;
    }

    void take(Finding finding) {
        if (finding instanceof Finding.Noted noted) {
            note(noted);
        } else if (finding instanceof Finding.Replaced replaced) {
            change = replaced.change();
            method = replaced.method();
        } else if (finding instanceof Finding.Reaches reaches) {
            method = reaches.method();
        } else if (finding instanceof Finding.Held held) {
            settle(held, use == null ? null : use.blocked(held.objection()));
        } else if (finding instanceof Finding.Withdrawn withdrawn) {
            withdraw(withdrawn, withdrawn.objection());
        } else if (finding instanceof Finding.Configured configured) {
            configure(configured);
        } else if (finding instanceof Finding.Kept kept) {
            settle(kept, use == null ? null : use.kept(kept.reason()));
        } else {
            mark(finding);
        }
    }

    // What several rules may say without contradiction.
    private void mark(Finding finding) {
        if (finding instanceof Finding.Retyped retyped) {
            type = retyped.type();
        } else if (finding instanceof Finding.Renamed renamed) {
            name = renamed.entry();
        } else if (finding instanceof Finding.Reimported reimported) {
            owner = reimported.entry();
        } else if (finding instanceof Finding.Relinked relinked) {
            link = relinked.link();
        } else if (finding instanceof Finding.Respelled respelled) {
            text = respelled.text();
        } else if (finding instanceof Finding.Hoisted hoisted) {
            hoist = hoisted.hoist();
        } else if (finding instanceof Finding.BecomesLambda becomes) {
            lambda = becomes.parameters();
        } else if (finding instanceof Finding.Qualified qualified) {
            qualifier = qualified.owner();
        } else {
            becomesSuperclass |= finding instanceof Finding.BecomesSuperclass;
            isRedundant |= finding instanceof Finding.Redundant;
            isUnreachable |= finding instanceof Finding.Unreachable;
            isMapped |= finding instanceof Finding.Mapped;
            isAlone |= finding instanceof Finding.Alone;
        }
    }

    private void note(Finding.Noted noted) {
        boolean isHeard = use == null || noted.use().isBlocking() && !use.isBlocking();
        settle(noted, isHeard ? noted.use() : use);
    }

    private void withdraw(Finding finding, Objection objection) {
        change = null;
        method = null;
        hoist = null;
        settle(finding, use == null ? null : use.blocked(objection).aloneOnly());
    }

    private void configure(Finding.Configured configured) {
        if (use == null || use.status() != UseStatus.REWRITTEN) {
            return;
        }
        if (use.blocksType() && !isAlone) {
            settle(configured, use.blocked(configured.objection()));
        } else {
            withdraw(configured, configured.objection());
        }
    }

    private void settle(Finding finding, @Nullable Use settled) {
        if (settled != use) {
            use = settled;
            decisive = finding;
        }
    }

    /** The use that stands here, with its outcome. */
    public @Nullable Use use() {
        return use;
    }

    /** The finding that decided on the outcome of the use. */
    public @Nullable Finding decidedBy() {
        return decisive;
    }

    /** What takes the place of the tree. */
    public @Nullable Change change() {
        return change;
    }

    /** The method that a call will reach, where that is another than today. */
    public JavaType.@Nullable Method method() {
        return method;
    }

    /** The type that a value will have, where neither its tree nor its method tells. */
    public @Nullable PlacedType type() {
        return type;
    }

    /** The entry whose canonical type takes the place of a type name. */
    public @Nullable Entry name() {
        return name;
    }

    /** The entry from whose canonical type a member is imported instead. */
    public @Nullable Entry owner() {
        return owner;
    }

    /** Where a link in Javadoc comes to lead. */
    public @Nullable Link link() {
        return link;
    }

    /** What a string comes to be. */
    public @Nullable String text() {
        return text;
    }

    /** What a call that goes leaves behind. */
    public @Nullable Hoist hoist() {
        return hoist;
    }

    /** The parameters of the lambda that takes the place of a method reference. */
    public @Nullable List<String> lambda() {
        return lambda;
    }

    /** The class that must stand before a member that was imported statically. */
    public JavaType.@Nullable FullyQualified qualifier() {
        return qualifier;
    }

    /** Whether an interface in an {@code implements} clause becomes the superclass. */
    public boolean becomesSuperclass() {
        return becomesSuperclass;
    }

    /** Whether it goes because another tree says the same. */
    public boolean isRedundant() {
        return isRedundant;
    }

    /** Whether nothing will reach this catch any more. */
    public boolean isUnreachable() {
        return isUnreachable;
    }

    /** Whether the user's own line maps it. */
    public boolean isMapped() {
        return isMapped;
    }

    /** Whether it is already noted as staying. */
    public boolean isKept() {
        return use != null && use.status() != UseStatus.REWRITTEN;
    }

    /** Whether the tree itself is to be edited. */
    boolean isEdit() {
        return change != null || name != null || text != null || owner != null || link != null || qualifier != null;
    }
}
