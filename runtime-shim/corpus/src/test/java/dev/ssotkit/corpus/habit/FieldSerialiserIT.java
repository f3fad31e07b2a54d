package dev.ssotkit.corpus.habit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.fixtures.ClassPath;
import dev.ssotkit.fixtures.ForkedProgram;
import dev.ssotkit.fixtures.JavaCompilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of a facade, and read into one, by libraries that go to its fields. The agent's README tells it. */
class FieldSerialiserIT {
    private static final String MANAGER = """
            package app;
            public class %1$s {
              static final %1$s ONE = new %1$s();
              public static %1$s getInstance() { return ONE; }
              private String name = "%2$s";
              private int count = 7;
              public String getName() { return name; }
              public void setName(String name) { this.name = name; }
              public int getCount() { return count; }
            }
            """;
    private static final String MAIN = """
            package app;
            import com.esotericsoftware.kryo.Kryo;
            import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
            import com.fasterxml.jackson.annotation.PropertyAccessor;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import com.google.gson.Gson;
            import com.thoughtworks.xstream.XStream;
            public class Main {
              static void print(String what, Legacy read) {
                System.out.println(what + " " + read.getName() + " " + read.getCount());
              }
              public static void main(String[] arguments) throws Exception {
                Legacy legacy = new Legacy();
                Gson gson = new Gson();
                System.out.println(gson.toJson(legacy));
                print("Gson", gson.fromJson("{\\"name\\":\\"read\\"}", Legacy.class));
                ObjectMapper byField = new ObjectMapper()
                    .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
                System.out.println(byField.writeValueAsString(legacy));
                print("Jackson", byField.readValue("{\\"name\\":\\"read\\"}", Legacy.class));
                XStream xstream = new XStream(new com.thoughtworks.xstream.io.xml.DomDriver());
                xstream.allowTypes(new Class<?>[] {Legacy.class});
                System.out.println(xstream.toXML(legacy).replaceAll("\\\\s", ""));
                print("XStream", (Legacy) xstream.fromXML("<app.Legacy><name>read</name></app.Legacy>"));
                Kryo kryo = new Kryo();
                kryo.register(Legacy.class);
                print("Kryo", kryo.copy(legacy));
                ObjectMapper byGetter = new ObjectMapper();
                System.out.println(byGetter.writeValueAsString(legacy));
                print("setters", byGetter.readValue("{\\"name\\":\\"read\\"}", Legacy.class));
                System.out.println(Canonical.getInstance().getName());
              }
            }
            """;

    @TempDir
    static Path folder;

    private static List<Path> classPath;

    @BeforeAll
    static void compiles_a_program() throws Exception {
        List<Path> libraries = ClassPath.jarsBeside("serialisers", "");
        Path classes = JavaCompilation.compile(
                folder.resolve("classes"),
                libraries,
                MANAGER.formatted("Legacy", "legacy"),
                MANAGER.formatted("Canonical", "canonical"),
                MAIN);
        classPath = ClassPath.with(libraries, classes);
    }

    @Test
    void without_the_agent_every_one_writes_what_the_object_holds() throws Exception {
        assertThat(new ForkedProgram(folder).withoutAgent().runMain(classPath).lines())
                .containsExactly(
                        "{\"name\":\"legacy\",\"count\":7}",
                        "Gson read 7",
                        "{\"name\":\"legacy\",\"count\":7}",
                        "Jackson read 7",
                        "<app.Legacy><name>legacy</name><count>7</count></app.Legacy>",
                        "XStream read 0",
                        "Kryo legacy 7",
                        "{\"name\":\"legacy\",\"count\":7}",
                        "setters read 7",
                        "canonical");
    }

    @Test
    void a_facade_is_written_with_empty_fields_and_what_is_read_is_an_original() throws Exception {
        assertThat(new ForkedProgram(folder).runMain(classPath).linesKeeping("reflection"))
                .containsExactly(
                        "{\"count\":0}",
                        "Gson read 7",
                        "{\"name\":null,\"count\":0}",
                        "Jackson read 7",
                        "<app.Legacy><count>0</count></app.Legacy>",
                        "XStream read 0",
                        "Kryo null 0",
                        "{\"name\":\"canonical\",\"count\":7}",
                        "setters read 7",
                        "canonical");
    }

    @Test
    void under_reflection_forward_what_is_read_goes_nowhere_or_to_canonical() throws Exception {
        assertThat(new ForkedProgram(folder)
                        .agentOptions("reflection=forward")
                        .runMain(classPath)
                        .lines())
                .containsExactly(
                        "{\"count\":0}",
                        "Gson canonical 7",
                        "{\"name\":null,\"count\":0}",
                        "Jackson canonical 7",
                        "<app.Legacy><count>0</count></app.Legacy>",
                        "XStream read 0",
                        "Kryo canonical 7",
                        "{\"name\":\"canonical\",\"count\":7}",
                        "setters read 7",
                        "read");
    }
}
