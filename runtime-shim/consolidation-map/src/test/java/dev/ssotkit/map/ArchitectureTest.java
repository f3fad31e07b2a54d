package dev.ssotkit.map;

import dev.ssotkit.fixtures.Rooms;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void files_and_resolution_use_the_model_and_the_model_uses_the_grammar() {
        Rooms.of("dev.ssotkit.map", "file", "text", "resolution", ".", "grammar")
                .areInOrder()
                .areNoHeaps(25)
                .showNothingThatNobodyNeeds(
                        "CallMapping",
                        "HazardNames",
                        "MappedCall",
                        "Supertypes",
                        "file.MapReader",
                        "file.InvalidMapException",
                        "file.MapLocation",
                        "file.Quotation",
                        "resolution.Access",
                        "resolution.CallResolution",
                        "resolution.CandidateMethod",
                        "resolution.Conversion",
                        "resolution.LineArguments",
                        "resolution.LineResolution",
                        "resolution.LoadedMethod",
                        "resolution.LoadedTypes",
                        "resolution.MethodSource",
                        "resolution.Phase",
                        "resolution.Primitive",
                        "resolution.Resolution",
                        "resolution.ResolvedLine",
                        "resolution.TypeAccess",
                        "text.CodeFiles",
                        "text.FrozenStores",
                        "text.LineCounter",
                        "text.NameInText",
                        "text.NamesInCode",
                        "text.NamesInText",
                        "text.RecipeDocuments",
                        "resolution.Types");
    }
}
