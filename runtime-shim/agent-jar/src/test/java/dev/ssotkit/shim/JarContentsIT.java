package dev.ssotkit.shim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JarContentsIT {
    private static final int JAVA_8 = 52;
    private static final int JAVA_11 = 55;
    private static final ShadedJar JAR = ShadedJar.read();

    @Test
    void at_the_top_stand_our_package_and_meta_inf_only() {
        assertThat(JAR.childrenOf("")).containsExactly("META-INF", "dev");
        assertThat(JAR.childrenOf("dev/")).containsExactly("ssotkit");
        assertThat(JAR.childrenOf("dev/ssotkit/"))
                .containsExactly(
                        "agent",
                        "dashboard",
                        "discovery",
                        "eligibility",
                        "evidence",
                        "map",
                        "progress",
                        "proof",
                        "record",
                        "shaded",
                        "shim");
        assertThat(JAR.childrenOf("dev/ssotkit/shaded/"))
                .containsExactly(
                        "aircompressor", "asm", "asmjdkbridge", "bytebuddy", "jackson", "jte", "picocli", "snakeyaml");
    }

    @Test
    void meta_inf_holds_manifest_licences_rules_for_prometheus_and_one_relocated_service() {
        assertThat(JAR.fileNames().stream().filter(name -> name.startsWith("META-INF/")))
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF",
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/licenses/ASM",
                        "META-INF/FastDoubleParser-LICENSE",
                        "META-INF/FastDoubleParser-ThirdParty-LICENSE",
                        "META-INF/Schubfach-LICENSE",
                        "META-INF/prometheus/ssot.yml",
                        "META-INF/services/dev.ssotkit.shaded.jackson.core.JsonFactory");
        assertThat(JAR.textOf("META-INF/services/dev.ssotkit.shaded.jackson.core.JsonFactory"))
                .isEqualToIgnoringNewLines("dev.ssotkit.shaded.jackson.core.JsonFactory");
    }

    /** Their names are text, which no compiler compares with the packages. */
    @Test
    void each_room_whose_classes_are_loaded_for_a_security_manager_has_some() throws Exception {
        try (URLClassLoader jar = new URLClassLoader(
                new URL[] {ShadedJar.path().toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Field rooms =
                    jar.loadClass("dev.ssotkit.agent.execution.RunTimeClasses").getDeclaredField("ROOMS");
            rooms.setAccessible(true);

            assertThat((String[]) rooms.get(null))
                    .isNotEmpty()
                    .allSatisfy(room -> assertThat(JAR.classFilesBelow("dev/ssotkit/agent/" + room + "/"))
                            .isNotEmpty());
        }
    }

    @Test
    void the_manifest_names_both_entry_points_and_nothing_that_attaches_later() {
        Attributes main = JAR.manifest().getMainAttributes();
        assertThat(main.getValue("Main-Class")).isEqualTo("dev.ssotkit.shim.Main");
        assertThat(main.getValue("Premain-Class")).isEqualTo("dev.ssotkit.shim.PreMain");
        assertThat(main.getValue("Implementation-Version")).isNotBlank();
        assertThat(main.keySet().stream().map(Object::toString))
                .doesNotContain(
                        "Agent-Class",
                        "Launcher-Agent-Class",
                        "Multi-Release",
                        "Boot-Class-Path",
                        "Class-Path",
                        "Can-Retransform-Classes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "net/bytebuddy",
                "codes/rafael",
                "org/objectweb/asm",
                "org/snakeyaml",
                "com/fasterxml",
                "gg/jte",
                "io/airlift",
                "org/eclipse/jetty",
                "org/slf4j/nop",
                "picocli"
            })
    void no_class_refers_to_a_dependency_by_its_own_name(String original) {
        // At the start of a constant, whose tag and length come first, or in a descriptor; prose may name it.
        String tagAndLength = "\u0001..";
        Pattern reference = Pattern.compile(
                "(" + tagAndLength + "|L)" + original + "/|" + tagAndLength + original.replace("/", "\\.") + "\\.",
                Pattern.DOTALL);
        assertThat(JAR.classFilesBelow("").stream()
                        .filter(name ->
                                reference.matcher(JAR.usedConstantsOf(name)).find()))
                .isEmpty();
    }

    /** Who has this jar on the class path, as every application with the agent has, has no server on it. */
    @Test
    void the_server_of_the_dashboard_is_one_entry_with_its_licence() throws Exception {
        String server = "dev/ssotkit/dashboard/server.jar";
        assertThat(JAR.fileNames().stream()
                        .filter(name -> name.startsWith("dev/ssotkit/dashboard/") && !name.endsWith(".class")))
                .containsExactly(server);
        assertThat(JAR.classFilesBelow("dev/ssotkit/dashboard/"))
                .contains("dev/ssotkit/dashboard/PageServers.class")
                .noneMatch(name -> name.contains("/jetty/"));
        assertThat(JAR.namesIn(server))
                .contains(
                        "META-INF/LICENSE.txt",
                        "META-INF/services/dev.ssotkit.dashboard.PageServers",
                        "dev/ssotkit/dashboard/jetty/JettyPageServers.class",
                        "org/eclipse/jetty/server/Server.class")
                .doesNotContain("dev/ssotkit/dashboard/PageServers.class")
                .noneMatch(name -> name.startsWith("META-INF/versions/") || name.endsWith(".SF"));
        assertThat(JAR.textOf("META-INF/NOTICE")).contains("Eclipse Jetty", "SLF4J");
    }

    @Test
    void there_is_one_asm_core() {
        assertThat(JAR.fileNames().stream().filter(name -> name.endsWith("/ClassReader.class")))
                .containsExactly("dev/ssotkit/shaded/asm/ClassReader.class");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev/ssotkit/agent/",
                "dev/ssotkit/eligibility/",
                "dev/ssotkit/map/",
                "dev/ssotkit/record/",
                "dev/ssotkit/shaded/asm/",
                "dev/ssotkit/shaded/bytebuddy/",
                "dev/ssotkit/shaded/snakeyaml/"
            })
    void what_the_agent_uses_runs_on_java_11(String folder) {
        assertThat(JAR.classFilesBelow(folder))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(JAR.classFileVersion(name)).isLessThanOrEqualTo(JAVA_11));
    }

    @Test
    void the_entry_points_load_on_java_8_to_say_what_they_need() {
        assertThat(JAR.classFilesBelow("dev/ssotkit/shim/"))
                .contains("dev/ssotkit/shim/Main.class", "dev/ssotkit/shim/PreMain.class")
                .isNotEmpty()
                .allSatisfy(name -> assertThat(JAR.classFileVersion(name)).isEqualTo(JAVA_8));
    }

    @Test
    void no_entry_is_there_twice() {
        assertThat(JAR.entries().stream().map(ZipEntry::getName)).doesNotHaveDuplicates();
    }

    @Test
    void what_we_build_carries_the_time_that_the_build_fixes() {
        assertThat(JAR.entries().stream()
                        .filter(entry -> entry.getName().startsWith("dev/ssotkit/")
                                && !entry.getName().startsWith("dev/ssotkit/shaded/"))
                        .map(ZipEntry::getTimeLocal)
                        .distinct())
                .as("a clock in the jar would make two builds of the same source differ")
                .hasSize(1);
    }
}
