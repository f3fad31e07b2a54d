package dev.ssotkit.agent.redirect.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssotkit.agent.redirect.program.Program;
import dev.ssotkit.agent.redirect.program.RunningProgram;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** HotSwap may change bodies only: what is added to a class must not depend on them. */
class RedefinitionTest {
    @ParameterizedTest
    @ValueSource(strings = {"reflection=observe", "reflection=forward"})
    void a_class_with_other_bodies_gets_the_same_members(String options) {
        TreeSet<String> before = members(options, "return \"legacy\";");
        TreeSet<String> after = members(
                options, "try { return new Legacy().toString() + clone(); } catch (Exception e) { return null; }");

        assertThat(before).anyMatch(member -> member.contains("readResolve"));
        assertThat(after).isEqualTo(before);
    }

    private static TreeSet<String> members(String options, String body) {
        Program program = new Program()
                .source("app.Canonical", """
                        public class Canonical extends Legacy { static final Canonical I = new Canonical();
                          public static Canonical getInstance() { return I; } }
                        """)
                .source(
                        "app.Legacy",
                        "public class Legacy extends Base implements java.io.Serializable {",
                        "  private static final long serialVersionUID = 1; public String name() { " + body + " } }",
                        "class Base implements Cloneable { public Base clone() throws CloneNotSupportedException { return (Base) super.clone(); } }")
                .entry("app.Canonical", "getInstance()", List.of("app.Legacy"))
                .options(options)
                .main("return null;");
        RunningProgram running = program.start();
        ClassNode type = new ClassNode();
        new ClassReader(running.rewritten("app.Legacy")).accept(type, ClassReader.SKIP_CODE);
        TreeSet<String> members = new TreeSet<>();
        for (FieldNode field : type.fields) {
            members.add(field.access + " " + field.name + field.desc);
        }
        for (MethodNode method : type.methods) {
            members.add(method.access + " " + method.name + method.desc);
        }
        return members;
    }
}
