package dev.ssotkit.agent.caller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.eligibility.site.SiteFinder;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.EntryOptions;
import dev.ssotkit.record.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code plan} is told of a class that nobody loads. */
class ClassSitesTest {
    /** The class files of this test itself. */
    private static final SiteFinder.Classes CLASSES = new SiteFinder.Classes() {
        @Override
        public byte @Nullable [] classFile(String internalName) {
            try (InputStream in = ClassSitesTest.class.getClassLoader().getResourceAsStream(internalName + ".class")) {
                return in == null ? null : in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<ClassShape> find(String binaryName) {
            return Optional.ofNullable(classFile(binaryName.replace('.', '/'))).map(ClassShape::parse);
        }
    };

    @SuppressWarnings("unused") // found, never run
    static final class Canonical {
        static Canonical get() {
            return new Canonical();
        }
    }

    static class Legacy implements AutoCloseable {
        Legacy() {}

        Legacy(@SuppressWarnings("unused") Legacy other) {}

        void setName(@SuppressWarnings("unused") String name) {}

        @Override
        public void close() {}
    }

    @SuppressWarnings("unused") // found, never run
    static final class Caller {
        Object configures() {
            Legacy legacy = new Legacy();
            legacy.setName("x");
            synchronized (legacy) {
                legacy.close();
            }
            return legacy;
        }

        java.util.function.Supplier<Legacy> refers() {
            return Legacy::new;
        }
    }

    static final class Sub extends Legacy {
        Sub() {
            super(new Legacy());
        }
    }

    @Test
    void each_site_has_its_place_and_what_endangers_its_object() {
        List<FoundSite> sites = sitesOf(Caller.class);

        assertThat(sites)
                .extracting(site -> site.kind().text() + " " + site.legacyType() + " " + reason(site) + site.hazards())
                .containsExactly(
                        "new " + Legacy.class.getName() + " hazard[configured by setName, locked on, closed]",
                        "method_reference " + Legacy.class.getName() + " []");
        assertThat(sites.get(0).position())
                .matches("\\Q" + Caller.class.getName() + "\\E\\.configures\\(ClassSitesTest\\.java:\\d+\\)");
        assertThat(sites.get(0).caller()).isEqualTo(Caller.class.getName());
        assertThat(sites.get(0).called().yields())
                .isEqualTo("L" + Legacy.class.getName().replace('.', '/') + ";");
    }

    @Test
    void an_unlisted_subclass_is_a_site_where_it_calls_super() {
        assertThat(sitesOf(Sub.class))
                .extracting(site -> site.kind().text() + " " + reason(site))
                .containsExactly("subclass subclass", "new ");
    }

    @Test
    void canonical_itself_and_classes_that_name_nothing_have_no_sites() {
        assertThat(sitesOf(Canonical.class)).isEmpty();
        assertThat(sitesOf(String.class)).isEmpty();
    }

    private static String reason(FoundSite site) {
        return site.reason().map(Reason::text).orElse("");
    }

    private static List<FoundSite> sitesOf(Class<?> type) {
        Entry entry = Entry.of(EntryOptions.named("test")
                        .option(EntryOptions.CANONICAL_TYPE, Canonical.class.getName())
                        .option(EntryOptions.ACCESSOR, "get()")
                        .option(EntryOptions.LEGACY_TYPES, List.of(Legacy.class.getName()))
                        .build())
                .entry();
        byte[] classFile = CLASSES.classFile(type.getName().replace('.', '/'));
        return new ClassSites().find(classFile, ConsolidationMap.of(List.of(entry)), CLASSES);
    }
}
