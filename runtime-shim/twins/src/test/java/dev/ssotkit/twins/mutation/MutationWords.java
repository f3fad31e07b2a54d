package dev.ssotkit.twins.mutation;

import dev.ssotkit.twins.model.TwinMember;
import dev.ssotkit.twins.model.TwinMethod;
import dev.ssotkit.twins.model.TwinType;
import java.util.List;
import java.util.Set;

/** How mutations tell people what they change. */
final class MutationWords {

    private MutationWords() {}

    /** A member without what stands in it. */
    static String headOf(TwinMember member, TwinType twin) {
        String source = member instanceof TwinType type
                ? type.holding(List.of()).source().replace("\n", " ")
                : member.source(twin.shape(), twin.name());
        return "`"
                + source.replace(" { throw new java.lang.UnsupportedOperationException(); }", ";")
                        .strip() + "`";
    }

    /** Names of which a reason has to tell one, if it is about this member. */
    static Set<String> namesOf(TwinMember member, TwinType twin) {
        return member.name().equals(TwinMethod.CONSTRUCTOR)
                ? Set.of("constructor", TwinMethod.CONSTRUCTOR, "new " + twin.name(), twin.name() + "(")
                : Set.of(member.name());
    }
}
