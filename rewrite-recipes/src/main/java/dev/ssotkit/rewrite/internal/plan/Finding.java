package dev.ssotkit.rewrite.internal.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** What one rule says of one tree. What becomes of the tree, its {@link TreePlan} tells from all of them. */
public sealed interface Finding {

    /** The tree that it is about. */
    UUID tree();

    /** A use of a legacy type, and its outcome as far as this rule sees it. */
    record Noted(Use use) implements Finding {
        @Override
        public UUID tree() {
            return use.tree();
        }
    }

    /** Something else takes the place of a construction, call or reference. */
    record Replaced(UUID tree, Change change, JavaType.Method method) implements Finding {}

    /** A call stays as it is written and reaches another method. */
    record Reaches(UUID tree, JavaType.Method method) implements Finding {}

    /** A value comes to be of another type, which neither its tree nor its method tells. */
    record Retyped(UUID tree, PlacedType type) implements Finding {}

    /** A name comes to be that of the canonical type. */
    record Renamed(UUID tree, Entry entry) implements Finding {}

    /** A member is imported from the canonical type instead. */
    record Reimported(UUID tree, Entry entry) implements Finding {}

    /** A link in Javadoc comes to lead elsewhere. */
    record Relinked(UUID tree, Link link) implements Finding {}

    /** A string comes to be another one, which names the canonical type. */
    record Respelled(UUID literal, String text) implements Finding {
        @Override
        public UUID tree() {
            return literal;
        }
    }

    /** A call that goes leaves something behind. */
    record Hoisted(UUID tree, Hoist hoist) implements Finding {}

    /** A method reference becomes a lambda with these parameters. */
    record BecomesLambda(UUID tree, List<String> parameters) implements Finding {}

    /** A member that was imported statically needs its class before it. */
    record Qualified(UUID tree, JavaType.FullyQualified owner) implements Finding {}

    /** An interface that is implemented becomes the superclass. */
    record BecomesSuperclass(UUID tree) implements Finding {}

    /** A tree says again what another one says already, and goes. */
    record Redundant(UUID tree) implements Finding {}

    /** Nothing will reach a catch any more. */
    record Unreachable(UUID tree) implements Finding {}

    /** The user's own line maps it: what would be a hazard is meant. */
    record Mapped(UUID tree) implements Finding {}

    /** A use is decided by itself, whatever becomes of its type. */
    record Alone(UUID tree) implements Finding {}

    /** What was to be rewritten stays on purpose. */
    record Kept(UUID tree, String reason) implements Finding {}

    /** A use cannot be rewritten after all. */
    record Held(UUID tree, Objection objection) implements Finding {}

    /** The change of a call that is decided by itself is taken back. */
    record Withdrawn(UUID tree, Objection objection) implements Finding {}

    /** What a construction makes is configured: one that is decided by itself stays, a type with the rest. */
    record Configured(UUID tree, Objection objection) implements Finding {}

    /** An object that everybody shares comes out of here, and may land in a variable. */
    record Made(J made, Cursor cursor) implements Finding {
        @Override
        public UUID tree() {
            return made.getId();
        }
    }

    /**
     * Something configures or closes a value, whatever that turns out to be.
     *
     * @param closes whether it ends the object instead: that is for whoever made it, in the same file
     * @param legacyType null where nothing tells the value's type
     * @param entry null where the value's own type stays where it is: only what made the object is in question
     */
    record Configures(
            J configuring,
            String member,
            boolean closes,
            @Nullable Expression value,
            @Nullable TypeKey legacyType,
            @Nullable Entry entry)
            implements Finding {
        @Override
        public UUID tree() {
            return configuring.getId();
        }
    }

    /** One of the comments at the head of a file gets another text. */
    record Documented(UUID tree, int comment, String text) implements Finding {}
}
