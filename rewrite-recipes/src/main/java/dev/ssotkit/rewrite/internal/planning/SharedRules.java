package dev.ssotkit.rewrite.internal.planning;

import dev.ssotkit.rewrite.internal.rule.Rule;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.rule.calls.Constructions;
import dev.ssotkit.rewrite.internal.rule.calls.ConstructorReferences;
import dev.ssotkit.rewrite.internal.rule.calls.FieldReads;
import dev.ssotkit.rewrite.internal.rule.calls.MemberReferences;
import dev.ssotkit.rewrite.internal.rule.calls.MethodCalls;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredFields;
import dev.ssotkit.rewrite.internal.rule.hazards.ConfiguredObjects;
import dev.ssotkit.rewrite.internal.rule.merges.GainedCatches;
import dev.ssotkit.rewrite.internal.rule.merges.LostTests;
import dev.ssotkit.rewrite.internal.rule.merges.TwinCatches;
import dev.ssotkit.rewrite.internal.rule.merges.TwinMentions;
import dev.ssotkit.rewrite.internal.rule.merges.TypeTests;
import dev.ssotkit.rewrite.internal.rule.merges.WiderTests;
import dev.ssotkit.rewrite.internal.rule.names.DocumentedMembers;
import dev.ssotkit.rewrite.internal.rule.names.ImportedTypes;
import dev.ssotkit.rewrite.internal.rule.names.LoadedNames;
import dev.ssotkit.rewrite.internal.rule.names.NamingStrings;
import dev.ssotkit.rewrite.internal.rule.names.NestedQualifiers;
import dev.ssotkit.rewrite.internal.rule.names.PackageDocs;
import dev.ssotkit.rewrite.internal.rule.names.ReflectedClasses;
import dev.ssotkit.rewrite.internal.rule.names.ReflectedMembers;
import dev.ssotkit.rewrite.internal.rule.names.RelativeResources;
import dev.ssotkit.rewrite.internal.rule.names.RetainedImports;
import dev.ssotkit.rewrite.internal.rule.names.TypeMentions;
import dev.ssotkit.rewrite.internal.rule.names.UnresolvedNames;
import dev.ssotkit.rewrite.internal.rule.types.AnnotationShapes;
import dev.ssotkit.rewrite.internal.rule.types.AnonymousClasses;
import dev.ssotkit.rewrite.internal.rule.types.EnumMembers;
import dev.ssotkit.rewrite.internal.rule.types.FunctionShapes;
import dev.ssotkit.rewrite.internal.rule.types.KeptSignatures;
import dev.ssotkit.rewrite.internal.rule.types.OverriddenResults;
import dev.ssotkit.rewrite.internal.rule.types.RecordPatterns;
import dev.ssotkit.rewrite.internal.rule.types.Subclasses;
import dev.ssotkit.rewrite.internal.rule.types.SupertypeForm;
import dev.ssotkit.rewrite.internal.rule.types.SwitchConstants;
import dev.ssotkit.rewrite.internal.rule.types.TwinOverloads;
import dev.ssotkit.rewrite.internal.rule.values.Comparisons;
import dev.ssotkit.rewrite.internal.rule.values.Conditionals;
import dev.ssotkit.rewrite.internal.rule.values.FunctionSignatures;
import dev.ssotkit.rewrite.internal.rule.values.InferredTypeArguments;
import dev.ssotkit.rewrite.internal.rule.values.LostCasts;
import dev.ssotkit.rewrite.internal.rule.values.NaturalOrder;
import dev.ssotkit.rewrite.internal.rule.values.RawReceivers;
import dev.ssotkit.rewrite.internal.rule.values.ValueFits;
import dev.ssotkit.rewrite.internal.rule.values.WrittenTypeArguments;
import java.util.ArrayList;
import java.util.List;

/** The rules that all languages share, in their order. */
final class SharedRules {

    private SharedRules() {}

    /**
     * Those that are asked on the way down: whatever gives a tree its row comes first, names last, for a name needs none
     * where the construct around it has one.
     *
     * @param own those that one language has besides
     */
    static Rules before(RuleContext context, ConfiguredFields fields, SupertypeForm supertypes, List<Rule<?>> own) {
        List<Rule<?>> rules = new ArrayList<>(List.of(
                new ImportedTypes(context),
                new Subclasses(context, supertypes),
                new TwinOverloads(context),
                new KeptSignatures(context),
                new OverriddenResults(context),
                new FunctionShapes(context),
                new AnnotationShapes(context),
                new SwitchConstants(context),
                new RecordPatterns(context),
                new Constructions(context),
                new ConstructorReferences(context),
                new AnonymousClasses(context),
                new MethodCalls(context),
                new MemberReferences(context),
                new RawReceivers(context),
                new NaturalOrder(context),
                new EnumMembers(context),
                new TwinMentions(context),
                new TwinCatches(context),
                new WiderTests(context),
                new GainedCatches(context),
                new LostTests(context),
                new WrittenTypeArguments(context),
                new UnresolvedNames(context),
                new DocumentedMembers(context),
                new NestedQualifiers(context),
                new TypeMentions(context),
                new ReflectedClasses(context),
                new ReflectedMembers(context),
                new FieldReads(context)));
        rules.addAll(own);
        // What only the whole file tells: what is configured may take back what was to become of a call.
        rules.addAll(List.of(
                new PackageDocs(context),
                new ConfiguredObjects(context, fields),
                new RelativeResources(context),
                new LoadedNames(context),
                new NamingStrings(context),
                new TypeTests(context),
                new RetainedImports(context)));
        return new Rules(rules);
    }

    /** Those that are asked on the way up, of values whose parts are all planned. */
    static Rules after(RuleContext context, List<Rule<?>> own) {
        List<Rule<?>> rules = new ArrayList<>(List.of(
                new Comparisons(context),
                new ValueFits(context),
                new LostCasts(context),
                new FunctionSignatures(context),
                new InferredTypeArguments(context),
                new Conditionals(context)));
        rules.addAll(own);
        return new Rules(rules);
    }
}
