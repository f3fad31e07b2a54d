package dev.ssotkit.evidence.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssotkit.evidence.InputException;
import dev.ssotkit.fixtures.Compiled;
import dev.ssotkit.fixtures.MapFile;
import dev.ssotkit.map.file.MapReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceScanTest {
    private static final String LEGACY = """
            package a; public class Legacy implements Iface {
              public int size; public Legacy() {} public void run() { new Legacy().run(); }
              public static Legacy make() { return new Legacy(); }
              public static class Nested { Legacy outer; } }
            """;
    private static final String CANONICAL = """
            package a; public class Canonical { static final Canonical ONE = new Canonical();
              public static Canonical getInstance() { return ONE; } static class Inside { Canonical c = new Canonical(); } }
            """;
    private static final String FACTORY = """
            package a; public class Factory { public static Object create() { return null; }
              public Object create(int n) { return null; } public Object other() { return null; } }
            """;
    private static final String IFACE = "package a; public interface Iface { void run(); }";
    private static final String OTHER = "package a; public class Other { Legacy other; }";

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void makes_room() {
        classes = folder.resolve("classes");
    }

    @Test
    void every_kind_of_reference_is_told_with_class_member_and_line() throws Exception {
        assertThat(scan("""
                        package b; import a.*; import java.util.function.*;
                        class User extends Legacy {
                          Legacy field;
                          Object use(Legacy parameter) {
                            parameter.run();
                            parameter.size++;
                            Supplier<Object> s = Legacy::new;
                            Runnable r = parameter::run;
                            return new Legacy();
                          }
                        }
                        """))
                .extracting(r -> r.kind().text() + " " + r.className() + " " + r.memberName()
                        + r.line().suffix())
                .containsExactlyInAnyOrder(
                        "subclass b.User ",
                        "type b.User field",
                        "type b.User use",
                        "call b.User use:5",
                        "field b.User use:6",
                        "method_reference b.User use:7",
                        "construction b.User use:9");
    }

    private static String ordinal(Reference reference) {
        return reference.ordinal().isPresent() ? " " + reference.ordinal().getAsInt() : "";
    }

    @Test
    void each_construction_counts_and_calls_of_one_member_are_one() throws Exception {
        assertThat(scan("""
                        package b; class User { void use() {
                          new a.Legacy().run(); new a.Legacy().run(); a.Factory.create(); a.Factory.create(); } }
                        """))
                .extracting(r -> r.legacyType() + " " + r.kind().text() + ordinal(r))
                .containsExactly(
                        "a.Factory factory 0",
                        "a.Factory factory 1",
                        "a.Legacy construction 0",
                        "a.Legacy construction 1",
                        "a.Legacy call");
    }

    @Test
    void what_a_lambda_does_is_told_of_the_method_it_was_written_in() throws Exception {
        assertThat(scan("""
                        package b; class User { Object first = new a.Legacy();
                          Runnable use() { return () -> { Runnable r = () -> new a.Legacy(); r.run(); new a.Legacy(); }; } }
                        """))
                .filteredOn(r -> r.kind() == ReferenceKind.CONSTRUCTION)
                .extracting(r -> r.member() + ordinal(r))
                .containsExactly("<init>()V 0", "use()Ljava/lang/Runnable; 0", "use()Ljava/lang/Runnable; 1");
    }

    @Test
    void a_singleton_of_the_legacy_type_is_a_factory_and_its_other_methods_are_calls() throws Exception {
        assertThat(scan("package b; class User { Object o = a.Legacy.make(); { a.Legacy.make().run(); } }"))
                .extracting(r -> r.kind().text() + ordinal(r))
                .containsExactly("factory 0", "factory 1", "call", "type");
    }

    @Test
    void what_canonical_makes_of_legacy_counts_but_is_no_site() throws Exception {
        String wrapping = "package a; public class Canonical { Legacy wrapped = new Legacy(); }";
        assertThat(scanned(LEGACY, wrapping, IFACE))
                .filteredOn(r -> r.kind() == ReferenceKind.CONSTRUCTION)
                .singleElement()
                .satisfies(r -> assertThat(r.siteId()).isEmpty());
    }

    @Test
    void a_legacy_type_does_not_count_what_it_says_about_itself_but_others_in_it_do() throws Exception {
        assertThat(scanned(LEGACY, CANONICAL, FACTORY, IFACE, OTHER))
                .extracting(Reference::className)
                .containsOnly("a.Other");
    }

    @Test
    void types_hide_in_generics_annotations_arrays_casts_and_catches() throws Exception {
        List<Reference> references = scan(
                "package b; @interface Mark { Class<?> value(); }",
                "package b; class Generic { java.util.List<? extends a.Legacy> list; }",
                "package b; @Mark(a.Legacy.class) class Annotated {}",
                "package b; class Array { Object make() { return new a.Legacy[2][3]; } }",
                "package b; class Cast { boolean is(Object o) { return o instanceof a.Legacy; } }",
                "package b; class Literal { Object c = a.Legacy.class; }",
                "package b; class Bound<T extends a.Legacy> {}",
                "package b; record Rec(a.Legacy part) {}",
                "package b; class NestedUse { Object n = new a.Legacy.Nested(); }");
        assertThat(references)
                .extracting(Reference::className)
                .contains(
                        "b.Generic",
                        "b.Annotated",
                        "b.Array",
                        "b.Cast",
                        "b.Literal",
                        "b.Bound",
                        "b.Rec",
                        "b.NestedUse");
    }

    @Test
    void a_text_that_is_the_whole_name_counts_and_one_that_only_contains_it_does_not() throws Exception {
        assertThat(scan("""
                        package b; class Texts {
                          static final String NAME = "a.Legacy"; String slashed() { return "a/Legacy"; }
                          String no() { return "the a.Legacy" + "Legacy"; } }
                        """))
                .extracting(r -> r.kind().text() + " " + r.memberName())
                .containsExactly("text NAME", "text slashed");
    }

    @Test
    void a_service_file_that_names_a_legacy_type_counts() throws Exception {
        Compiled.into(classes, LEGACY, IFACE);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("a.Iface"), "# providers\na.Legacy # the old one\n");
        assertThat(ReferenceScan.of(MapReader.read(MapFile.simple(folder).toFile(), null), List.of(classes))
                        .references())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.kind()).isEqualTo(ReferenceKind.TEXT);
                    assertThat(r.className()).isEqualTo("META-INF/services/a.Iface");
                });
    }

    @Test
    void canonical_made_outside_itself_counts_and_inside_it_does_not() throws Exception {
        assertThat(
                        scan(
                                "package b; class Racer { Object o = new a.Canonical(); Object p = a.Canonical.getInstance(); }"))
                .extracting(r -> r.legacyType() + " " + r.kind().text() + " in " + r.className())
                .containsExactly("a.Canonical construction in b.Racer");
    }

    @Test
    void under_names_only_canonical_may_be_made_anywhere() throws Exception {
        Path map = MapFile.write(folder, """
                canonicalType: a.Canonical
                accessor: new
                legacyTypes: [a.Legacy]
                """);
        Compiled.into(classes, LEGACY, CANONICAL, IFACE, "package b; class Racer { Object o = new a.Canonical(); }");
        assertThat(ReferenceScan.of(MapReader.read(map.toFile(), null), List.of(classes))
                        .references())
                .isEmpty();
    }

    @Test
    void of_a_type_that_is_legacy_and_canonical_constructions_count_only() throws Exception {
        Path map = MapFile.write(folder, """
                canonicalType: a.Legacy
                accessor: a.Canonical getInstance()
                legacyTypes: [a.Legacy]
                """);
        Compiled.into(
                classes,
                LEGACY,
                CANONICAL,
                IFACE,
                "package b; class User { a.Legacy l = new a.Legacy(); { l.run(); } }");
        assertThat(ReferenceScan.of(MapReader.read(map.toFile(), null), List.of(classes))
                        .references())
                .extracting(r -> r.className() + " " + r.kind().text())
                .contains("b.User construction")
                .doesNotContain("b.User call", "b.User type");
    }

    @Test
    void a_factory_counts_where_the_map_names_it_and_its_class_alone_does_not() throws Exception {
        assertThat(scan("""
                        package b; class User { Object use(a.Factory factory) {
                          java.util.function.Supplier<Object> s = a.Factory::create;
                          return factory.create(1) == factory.other(); } }
                        """))
                .extracting(r -> r.legacyType() + " " + r.kind().text())
                .containsExactly("a.Factory method_reference", "a.Factory factory");
    }

    @Test
    void jars_and_jars_in_jars_are_read_and_a_class_found_twice_counts_once() throws Exception {
        Compiled.into(classes, LEGACY, IFACE, "package b; class User { Object o = new a.Legacy(); }");
        Path jar = Compiled.jar(classes, folder.resolve("user.jar"));
        Path nest = Files.createDirectories(folder.resolve("nest/BOOT-INF/lib"));
        Files.copy(jar, nest.resolve("user.jar"));
        Path fat = Compiled.jar(folder.resolve("nest"), folder.resolve("fat.jar"));
        ReferenceScan scan =
                ReferenceScan.of(MapReader.read(MapFile.simple(folder).toFile(), null), List.of(fat, classes, jar));
        assertThat(scan.references()).singleElement().satisfies(r -> {
            assertThat(r.className()).isEqualTo("b.User");
            assertThat(r.container()).isEqualTo(fat + "!/BOOT-INF/lib/user.jar");
        });
    }

    @Test
    void input_without_classes_is_refused() throws Exception {
        Path missing = folder.resolve("missing");
        Path text = Files.writeString(folder.resolve("a.txt"), "text");
        assertThatThrownBy(() -> scanned(missing, text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(missing + ": no such folder or jar")
                .hasMessageContaining(text + ": neither a folder nor a jar");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> scanned(empty))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(empty + ": no class file in it; compile first");
    }

    private List<Reference> scanned(Path... roots) throws Exception {
        ReferenceScan scan =
                ReferenceScan.of(MapReader.read(MapFile.simple(folder).toFile(), null), List.of(roots));
        assertThat(scan.problems()).isEmpty();
        return scan.references();
    }

    private List<Reference> scanned(String... sources) throws Exception {
        return scanned(Compiled.into(classes, sources));
    }

    /** What the sources refer to; the types of the map are there, too. */
    private List<Reference> scan(String... sources) throws Exception {
        List<String> all = new ArrayList<>(List.of(LEGACY, CANONICAL, FACTORY, IFACE));
        all.addAll(List.of(sources));
        return scanned(all.toArray(String[]::new)).stream()
                .filter(reference -> reference.className().startsWith("b."))
                .toList();
    }
}
