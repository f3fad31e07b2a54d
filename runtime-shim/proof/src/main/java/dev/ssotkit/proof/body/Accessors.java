package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.code.Parameters;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.pool.MemberReference;
import java.util.List;

/** Methods through which nested classes reach what is private in each other: what they do counts, not their numbers. */
final class Accessors {

    private Accessors() {}

    static boolean areTwo(MemberReference was, MemberReference is) {
        return was.name().startsWith("access$") && is.name().startsWith("access$");
    }

    /** Relates their owners, and asks for their bodies to be compared. */
    static Relation relation(MemberReference was, MemberReference is, Lockstep both) {
        Code before = Code.ofSynthetic(was, both.sides().before());
        Code after = Code.ofSynthetic(is, both.sides().after());
        if (before == null || after == null) {
            return both.sides().members().of(was, is);
        }
        Relation relation = both.sides()
                .types()
                .ofName(was.owner(), is.owner())
                .and(both.sides().types().ofDescriptor(was.descriptor(), is.descriptor()));
        if (relation.holds()) {
            both.comparison()
                    .require(new BodyPair(
                            before,
                            after,
                            Parameters.indices(before),
                            Parameters.indices(after),
                            false,
                            both.comparison().bodies().where(),
                            List.of(was, is)));
        }
        return relation;
    }
}
