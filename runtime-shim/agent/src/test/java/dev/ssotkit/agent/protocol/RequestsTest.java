package dev.ssotkit.agent.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.agent.protocol.CanonicalMember.Event;
import dev.ssotkit.agent.protocol.CanonicalMember.Kind;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.agent.protocol.LinkedCall.Place;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestsTest {
    private static final Member MEMBER = new Member(184, "app/Factory", "create", "(I)Lapp/Legacy;", true);

    @Test
    void a_call_that_was_replaced_comes_back_with_all_that_was_known() {
        Place place = new Place(SiteKind.FACTORY, "app.Factory", "run", "()V", 2, 17, "Main.java");

        LinkedCall read = LinkedCall.of(
                written(new LinkedCall(3, OptionalInt.of(1), Reason.HAZARD, MEMBER, "app/Special", place)));

        assertThat(read.operation()).isEqualTo("ssot$yield");
        assertThat(read.entry()).isEqualTo(3);
        assertThat(read.mapping()).hasValue(1);
        assertThat(read.reason()).isEqualTo(Reason.HAZARD);
        assertThat(read.yields()).isEqualTo("app/Special");
        assertThat(read.member().opcode()).isEqualTo(184);
        assertThat(read.member().owner()).isEqualTo("app/Factory");
        assertThat(read.member().name()).isEqualTo("create");
        assertThat(read.member().descriptor()).isEqualTo("(I)Lapp/Legacy;");
        assertThat(read.member().isInterface()).isTrue();
        Site site = read.site("app.Canonical", "app.Main").build();
        assertThat(site.kind()).isEqualTo(SiteKind.FACTORY);
        assertThat(site.legacyType()).isEqualTo("app.Factory");
        assertThat(site.line()).isEqualTo(17);
        assertThat(site.sourceFile()).isEqualTo("Main.java");
        assertThat(site.id())
                .isEqualTo(new LinkedCall(3, OptionalInt.of(1), Reason.HAZARD, MEMBER, "app/Special", place)
                        .site("app.Canonical", "app.Main")
                        .build()
                        .id());
    }

    @Test
    void what_was_not_known_of_a_call_is_not_known_afterwards() {
        Place place = new Place(SiteKind.NEW, "app.Legacy", "run", "()V", 0, 0, null);

        LinkedCall read = LinkedCall.of(written(new LinkedCall(0, OptionalInt.empty(), null, MEMBER, null, place)));

        assertThat(read.mapping()).isEmpty();
        assertThat(read.reason()).isNull();
        assertThat(read.yields()).isNull();
        assertThat(read.site("app.Canonical", "app.Main").build().sourceFile()).isNull();
    }

    @Test
    void a_constructor_says_what_it_asks() {
        AskedConstructor read =
                AskedConstructor.of(written(new AskedConstructor(1, OptionalInt.of(4), "(J)V", true, false)));

        assertThat(read.operation()).isEqualTo("ssot$constructed");
        assertThat(read.entry()).isEqualTo(1);
        assertThat(read.mapping()).hasValue(4);
        assertThat(read.descriptor()).isEqualTo("(J)V");
        assertThat(read.choosesInstance()).isTrue();
        assertThat(read.endsEarly()).isFalse();
    }

    @Test
    void a_constructor_without_a_line_of_its_own_has_none_afterwards() {
        AskedConstructor read =
                AskedConstructor.of(written(new AskedConstructor(0, OptionalInt.empty(), "()V", false, true)));

        assertThat(read.mapping()).isEmpty();
        assertThat(read.choosesInstance()).isFalse();
        assertThat(read.endsEarly()).isTrue();
    }

    @Test
    void a_deserialised_type_says_whether_it_resolves_itself() {
        DeserializedType read = DeserializedType.of(written(new DeserializedType(5, true)));

        assertThat(read.operation()).isEqualTo("ssot$deserialized");
        assertThat(read.entry()).isEqualTo(5);
        assertThat(read.resolvesItself()).isTrue();
        assertThat(DeserializedType.of(written(new DeserializedType(5, false))).resolvesItself())
                .isFalse();
    }

    @Test
    void a_cloned_type_names_its_entry() {
        ClonedType read = ClonedType.of(written(new ClonedType(7)));

        assertThat(read.operation()).isEqualTo("ssot$cloned");
        assertThat(read.entry()).isEqualTo(7);
    }

    @Test
    void an_inherited_default_method_is_named_in_full() {
        InheritedCall read = InheritedCall.of(written(new InheritedCall("app/Api", "size", "()I")));

        assertThat(read.operation()).isEqualTo("ssot$inherited");
        assertThat(read.owner()).isEqualTo("app/Api");
        assertThat(read.name()).isEqualTo("size");
        assertThat(read.descriptor()).isEqualTo("()I");
    }

    @Test
    void a_forwarding_method_says_what_it_calls_and_with_what() {
        Object[] constants = {1, "app.Canonical", "send", "(Ljava/lang/String;[J)V", 0, 1, 2, 2, "LONG:7", "STRING:a:b"
        };

        ForwardCall read = ForwardCall.of(constants);

        assertThat(read.operation()).isEqualTo("ssot$forward");
        assertThat(read.entry()).isEqualTo(1);
        assertThat(read.owner()).isEqualTo("app.Canonical");
        assertThat(read.name()).isEqualTo("send");
        assertThat(read.descriptor()).isEqualTo("(Ljava/lang/String;[J)V");
        assertThat(read.isStatic()).isFalse();
        assertThat(read.resultBecomesFacade()).isTrue();
        assertThat(read.collected()).hasValue(2);
        assertThat(read.arguments()).hasSize(3);
        assertThat(read.arguments().get(0).parameter()).hasValue(2);
        assertThat(read.arguments().get(1).parameter()).isEmpty();
        assertThat(read.arguments().get(1).literal()).isEqualTo(7L);
        assertThat(read.arguments().get(2).literal()).isEqualTo("a:b");
        assertThat(read.constants()).containsExactly(constants);
        constants[6] = -1;
        assertThat(ForwardCall.of(constants).collected()).as("no array is made").isEmpty();
        assertThat(ForwardCall.of(constants).constants()).containsExactly(constants);
    }

    @ParameterizedTest
    @EnumSource
    void a_canonical_member_tells_what_it_is_and_what_happens(Kind kind) {
        for (Event event : Event.values()) {
            for (int entry : new int[] {0, 1, 2_000, CanonicalMember.REHEARSED}) {
                int told = CanonicalMember.of(entry, kind, event);

                assertThat(CanonicalMember.entry(told)).isEqualTo(entry);
                assertThat(CanonicalMember.kind(told)).isEqualTo(kind);
                assertThat(CanonicalMember.event(told)).isEqualTo(event);
            }
        }
    }

    @Test
    void constants_of_another_shape_are_refused() {
        assertThatThrownBy(() -> ClonedType.of(new Object[] {1, 2})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClonedType.of(new Object[] {})).isInstanceOf(IllegalArgumentException.class);
    }

    /** Class files hold nothing else. */
    private static Object[] written(Request request) {
        assertThat(request.constants()).isNotEmpty().allMatch(c -> c instanceof Integer || c instanceof String);
        return request.constants();
    }
}
