package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.code.Parameters;
import dev.ssotkit.proof.term.Term;
import dev.ssotkit.proof.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.Frame;

/** What both sides hold when they are entered: their parameters. */
final class EntryState {

    private final BodyPair bodies;
    private final Terms terms;

    EntryState(BodyPair bodies, Terms terms) {
        this.bodies = bodies;
        this.terms = terms;
    }

    ProductState state() {
        Term time = terms.symbol("entry", "then", 1, null, null);
        List<Type> before = Parameters.types(bodies.before());
        List<Type> after = Parameters.types(bodies.after());
        Frame<Term> was = emptyFrame(bodies.before());
        int local = 0;
        List<Term> parameters = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int partner = bodies.sameAs().indexOf(i);
            Type type = before.get(i);
            int first = bodies.twins().get(i);
            Term parameter = parameter(
                    bodies.before(),
                    i,
                    List.of("parameter", first),
                    type.getDescriptor(),
                    partner < 0 ? null : after.get(partner).getDescriptor());
            parameters.add(parameter);
            was.setLocal(local, parameter);
            local += type.getSize();
        }
        Frame<Term> is = emptyFrame(bodies.after());
        local = 0;
        for (int i = 0; i < after.size(); i++) {
            int same = bodies.sameAs().get(i);
            Type type = after.get(i);
            is.setLocal(
                    local,
                    same >= 0 && before.get(same).getSize() == type.getSize()
                            ? parameters.get(same)
                            : parameter(bodies.after(), i, List.of("parameter after", i), null, type.getDescriptor()));
            local += type.getSize();
        }
        return new ProductState(was, is, time, new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    private Term parameter(
            Code code, int index, Object origin, @Nullable String typeBefore, @Nullable String typeAfter) {
        String words = Parameters.words(code, index);
        return index == 0 && Parameters.hasReceiver(code)
                ? terms.object(origin, words, typeBefore, typeAfter)
                : terms.symbol(origin, words, Parameters.types(code).get(index).getSize(), typeBefore, typeAfter);
    }

    private Frame<Term> emptyFrame(Code code) {
        Frame<Term> frame = new Frame<>(code.method().maxLocals, code.method().maxStack + 2);
        for (int i = 0; i < frame.getLocals(); i++) {
            frame.setLocal(i, terms.undefined());
        }
        return frame;
    }
}
