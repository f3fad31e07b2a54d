package dev.ssotkit.rewrite;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A recipe gets its sources from a runner, and gives them back: it touches nothing else of the machine it runs on. */
class SelfContainedTest {

    private static final JavaClasses RECIPES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.ssotkit.rewrite");

    private static final Set<String> ASKING = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.setProperty",
            "java.lang.System.getenv",
            "java.lang.System.exit",
            "java.lang.Boolean.getBoolean",
            "java.lang.Integer.getInteger",
            "java.lang.Runtime.getRuntime",
            "java.util.UUID.randomUUID");

    @Test
    void no_file_system_no_network_no_process_and_no_thread() {
        noClasses()
                .should()
                .dependOnClassesThat(nameMatching("java\\.io\\.(File|RandomAccessFile).*")
                        .or(nameMatching("java\\.nio\\.file\\.(Files|FileSystems?|spi\\..*)"))
                        .or(nameMatching("java\\.nio\\.channels\\..*"))
                        .or(nameMatching("java\\.net\\.(?!URI$).*"))
                        .or(nameMatching("java\\.lang\\.(ProcessBuilder|Process|Thread|ThreadLocal)"))
                        .or(nameMatching(
                                "java\\.util\\.(Random|Timer)|java\\.util\\.concurrent\\.(Executor.*|ForkJoin.*)"))
                        .as("reach outside the JVM, or run beside the runner's thread"))
                .check(RECIPES);
    }

    @Test
    void no_clock_no_environment_and_no_system_property() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "asks the machine",
                        call -> ASKING.contains(call.getTargetOwner().getFullName() + "." + call.getName())
                                || call.getTargetOwner().getPackageName().startsWith("java.time")
                                        && call.getName().equals("now")))
                .check(RECIPES);
    }

    @Test
    void no_state_outlives_a_run() {
        fields().that()
                .areStatic()
                .and(not(modifier(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(nameMatching("java\\.util\\.(Hash|Tree|Linked|Array|Identity|Weak|concurrent\\.).*"))
                .check(RECIPES);
    }
}
