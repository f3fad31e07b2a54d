package dev.ssotkit.rewrite.internal.edit;

import dev.ssotkit.rewrite.internal.plan.FilePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeTree;

/** Takes out what says again, once two types are one, what another tree says already. */
final class Merges {

    private final FilePlan plan;
    private final Set<UUID> whole = new HashSet<>();

    Merges(FilePlan plan) {
        this.plan = plan;
    }

    /** Whether an operand of {@code ||} goes. */
    boolean goes(Expression operand) {
        Expression bare = operand.unwrap();
        return bare != null && (plan.isRedundant(bare.getId()) || whole.contains(bare.getId()));
    }

    /** Notes that both operands of a condition go, and with them the condition. */
    void add(J.Binary condition) {
        whole.add(condition.getId());
    }

    /** The types that a catch goes on naming; a single one stands by itself. */
    J ofAlternatives(J.MultiCatch before, J.MultiCatch edited) {
        List<JRightPadded<NameTree>> all = edited.getPadding().getAlternatives();
        List<JRightPadded<NameTree>> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!plan.isRedundant(before.getAlternatives().get(i).getId())) {
                left.add(all.get(i));
            }
        }
        if (left.size() == all.size()) {
            return edited;
        }
        if (left.size() == 1) {
            return left.get(0).getElement().withPrefix(edited.getPrefix());
        }
        int last = left.size() - 1;
        left.set(0, left.get(0).map(first -> first.withPrefix(Space.EMPTY)));
        left.set(last, left.get(last).withAfter(all.get(all.size() - 1).getAfter()));
        return edited.getPadding().withAlternatives(left);
    }

    /** The supertypes that a class goes on naming. */
    JContainer<TypeTree> ofSupertypes(JContainer<TypeTree> before, JContainer<TypeTree> edited) {
        List<JRightPadded<TypeTree>> all = edited.getPadding().getElements();
        List<JRightPadded<TypeTree>> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!plan.isRedundant(before.getElements().get(i).getId())) {
                left.add(all.get(i));
            }
        }
        if (left.size() == all.size()) {
            return edited;
        }
        int last = left.size() - 1;
        left.set(last, left.get(last).withAfter(all.get(all.size() - 1).getAfter()));
        return edited.getPadding().withElements(left);
    }

    /** The members of a class without the overloads that became another's twin. */
    J.Block ofMembers(J.Block block) {
        List<Statement> left = new ArrayList<>(block.getStatements());
        left.removeIf(member -> plan.isRedundant(member.getId()));
        return left.size() == block.getStatements().size() ? block : block.withStatements(left);
    }
}
