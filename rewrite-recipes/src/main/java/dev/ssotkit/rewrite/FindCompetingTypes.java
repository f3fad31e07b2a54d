package dev.ssotkit.rewrite;

import dev.ssotkit.discovery.Discovery;
import dev.ssotkit.discovery.DiscoveryOptions;
import dev.ssotkit.discovery.DiscoveryResult;
import dev.ssotkit.discovery.NothingFoundException;
import dev.ssotkit.discovery.verdict.Judgement;
import dev.ssotkit.rewrite.internal.facts.FactsOfTrees;
import dev.ssotkit.rewrite.table.CompetingTypes;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Option;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.TreeVisitor;
import org.openrewrite.Validated;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.marker.SearchResult;
import org.openrewrite.text.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the types that compete with one, says why, marks their declarations, and drafts the map as {@value #DRAFT} where
 * there is no such file. Changes no code.
 */
public final class FindCompetingTypes extends StrictRecipe<FindCompetingTypes.Scan> {

    /** Where the draft of the map is put. */
    public static final String DRAFT = "rewrite-draft.yml";

    private static final Logger LOGGER = LoggerFactory.getLogger("ssot.rewrite");
    private static final int MOST_REASONS = 2;

    @Option(
            displayName = "Canonical type",
            description = "The one type that stays. Default: one is proposed.",
            example = "com.acme.chat.ws.WebSocketManager",
            required = false)
    private final @Nullable String canonicalType;

    @Option(
            displayName = "Name pattern",
            description = "Only competitors of this simple name; `*` stands for anything.",
            example = "*Manager",
            required = false)
    private final @Nullable String namePattern;

    @Option(
            displayName = "Least similarity",
            description = "Similarity from which on a type competes, above 0 and at most 1. Default: 0.5.",
            example = "0.5",
            required = false)
    private final @Nullable Double leastSimilarity;

    @Option(
            displayName = "Packages",
            description = "Only competitors in these packages and below. Default: all.",
            example = "com.acme.chat",
            required = false)
    private final @Nullable List<String> packages;

    private final transient CompetingTypes table = new CompetingTypes(this);

    /** A search with these options; what is wrong with them, {@link #validate()} tells. */
    public FindCompetingTypes(
            @Nullable String canonicalType,
            @Nullable String namePattern,
            @Nullable Double leastSimilarity,
            @Nullable List<String> packages) {
        this.canonicalType = canonicalType;
        this.namePattern = namePattern;
        this.leastSimilarity = leastSimilarity;
        this.packages = packages;
    }

    /** What a run has seen, and what came of it once all of it was seen. */
    public static final class Scan {
        private final FactsOfTrees facts = new FactsOfTrees();
        private final Map<String, Judgement> byType = new HashMap<>();
        private boolean hasDraft;
        private boolean isJudged;
        private @Nullable DiscoveryResult result;

        private @Nullable DiscoveryResult result(DiscoveryOptions options) {
            if (!isJudged) {
                isJudged = true;
                try {
                    DiscoveryResult found = Discovery.of(facts.code(), options);
                    found.judgements().forEach(judged -> byType.put(judged.type(), judged));
                    result = found;
                } catch (NothingFoundException e) {
                    LOGGER.warn("{}", e.getMessage());
                }
            }
            return result;
        }
    }

    /** The one type that stays; null to have one proposed. */
    public @Nullable String getCanonicalType() {
        return canonicalType;
    }

    /** What competitors are called. */
    public @Nullable String getNamePattern() {
        return namePattern;
    }

    /** From where on a type competes. */
    public @Nullable Double getLeastSimilarity() {
        return leastSimilarity;
    }

    /** Where competitors are. */
    public @Nullable List<String> getPackages() {
        return packages;
    }

    @Override
    public String getDisplayName() {
        return "Find competing types";
    }

    @Override
    public String getDescription() {
        return "Finds the types that compete with one, says what speaks for it, marks their declarations and drafts the"
                + " consolidation map as `rewrite-draft.yml`. Changes no code.";
    }

    private DiscoveryOptions options() {
        return new DiscoveryOptions(
                canonicalType,
                namePattern,
                Objects.requireNonNullElse(leastSimilarity, DiscoveryOptions.LEAST_SIMILARITY),
                Objects.requireNonNullElse(packages, List.of()));
    }

    @Override
    public Validated<Object> validate() {
        Validated<Object> validated = super.validate();
        for (Map.Entry<String, Object> unknown : unknownOptions().entrySet()) {
            validated = validated.and(Validated.invalid(
                    unknown.getKey(),
                    unknown.getValue(),
                    unknown.getKey()
                            + " is no option; there are canonicalType, namePattern, leastSimilarity and packages"));
        }
        String problem = options().problem();
        return problem == null
                ? validated
                : validated.and(Validated.invalid("leastSimilarity", leastSimilarity, problem));
    }

    @Override
    public Scan getInitialValue(ExecutionContext ctx) {
        return new Scan();
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getScanner(Scan scan) {
        return new TreeVisitor<Tree, ExecutionContext>() {
            @Override
            public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
                if (tree instanceof SourceFile file) {
                    scan.hasDraft |= file.getSourcePath().equals(Path.of(DRAFT));
                    scan.facts.add(file);
                }
                return tree;
            }
        };
    }

    @Override
    public Collection<? extends SourceFile> generate(Scan scan, ExecutionContext ctx) {
        DiscoveryResult result = options().problem() == null ? scan.result(options()) : null;
        if (result == null) {
            return List.of();
        }
        result.judgements().forEach(judged -> table.insertRow(ctx, row(judged)));
        return scan.hasDraft || result.competitors().isEmpty()
                ? List.of()
                : List.of(PlainText.builder()
                        .sourcePath(Path.of(DRAFT))
                        .text(result.draft())
                        .build());
    }

    private static CompetingTypes.Row row(Judgement judged) {
        return new CompetingTypes.Row(
                judged.type(),
                judged.kind().toString(),
                Math.round(judged.similarity() * 100) / 100.0,
                judged.reasons(),
                judged.uses().imports(),
                judged.uses().constructions(),
                judged.uses().calls(),
                String.join(", ", judged.uses().packages()),
                String.join(", ", judged.uses().missing()));
    }

    @Override
    public TreeVisitor<?, ExecutionContext> getVisitor(Scan scan) {
        return new TreeVisitor<Tree, ExecutionContext>() {
            @Override
            public @Nullable Tree visit(@Nullable Tree tree, ExecutionContext ctx) {
                return tree instanceof JavaSourceFile && !scan.byType.isEmpty()
                        ? new Marking(scan.byType).visit(tree, ctx)
                        : tree;
            }
        };
    }

    /** Marks the declarations of competitors. */
    private static final class Marking extends JavaIsoVisitor<ExecutionContext> {
        private final Map<String, Judgement> byType;

        Marking(Map<String, Judgement> byType) {
            this.byType = byType;
        }

        @Override
        public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, ExecutionContext ctx) {
            J.ClassDeclaration visited = super.visitClassDeclaration(declaration, ctx);
            Judgement judged = declaration.getType() == null
                    ? null
                    : byType.get(declaration.getType().getFullyQualifiedName());
            return judged == null || !judged.kind().competes()
                    ? visited
                    : SearchResult.found(visited, judged.kind() + ": " + judged.reasons(MOST_REASONS));
        }
    }
}
