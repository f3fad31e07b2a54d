package dev.ssotkit.rewrite.internal.retire;

import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.index.UseLines;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.RetiredTypes;
import dev.ssotkit.rewrite.table.RetirementStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/** Collects what became of legacy types. */
public final class RetirementRows {

    private final List<RetiredTypes.Row> rows = new ArrayList<>();
    private final UseLines lines = new UseLines();

    /** Rows of one run. */
    public RetirementRows() {}

    /** What became of a class. */
    public void add(Definition definition, RetirementStatus status, Objection why) {
        add(definition.key(), definition.file(), definition.declaration(), "", status, why);
    }

    /** What became of a member of a class. */
    public void add(Definition definition, J.MethodDeclaration member, RetirementStatus status, Objection why) {
        add(definition.key(), definition.file(), member, signature(member), status, why);
    }

    /** What became of a class that no file of the run has. */
    public void add(TypeKey type, RetirementStatus status, Objection why) {
        rows.add(new RetiredTypes.Row("", 0, binaryName(type), "", status.name(), why.reason(), why.remedy()));
    }

    private void add(TypeKey type, JavaSourceFile file, J tree, String member, RetirementStatus status, Objection why) {
        rows.add(new RetiredTypes.Row(
                file.getSourcePath().toString().replace('\\', '/'),
                lines.of(file, tree.getId(), Set::of),
                binaryName(type),
                member,
                status.name(),
                why.reason(),
                why.remedy()));
    }

    private static String binaryName(TypeKey type) {
        return TypeName.isTypeName(type.name()) ? TypeName.of(type.name()).binaryName() : type.name();
    }

    private static String signature(J.MethodDeclaration member) {
        JavaType.Method method = member.getMethodType();
        return member.getSimpleName()
                + (method == null ? "(?)" : TypeNames.inParentheses(TypeNames.erasures(method.getParameterTypes())));
    }

    /** The rows, in the order in which they came. */
    public List<RetiredTypes.Row> all() {
        return rows;
    }

    /** A line for the runner's log for each row of a class. */
    public List<String> verdicts() {
        return rows.stream()
                .filter(row -> row.member().isEmpty())
                .map(row -> row.legacyType() + ": " + row.status().toLowerCase(Locale.ROOT)
                        + (row.reason().isEmpty() ? "" : ", " + row.reason()))
                .distinct()
                .toList();
    }
}
