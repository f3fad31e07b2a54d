package dev.ssotkit.benchmark.construction;

import dev.ssotkit.benchmark.measure.Bench;
import dev.ssotkit.benchmark.measure.Experiment;
import dev.ssotkit.benchmark.measure.PremainJar;
import dev.ssotkit.benchmark.table.Goal;
import dev.ssotkit.benchmark.table.Row;
import dev.ssotkit.benchmark.table.Unit;
import java.io.IOException;
import java.util.List;

/** A redirected construction, beside what it is made of and what people do instead. */
public final class ConstructionExperiment implements Experiment {
    private static final String REDIRECTED = "redirected";
    private static final String REDIRECTED_WORDS = "a redirected construction";
    private static final String ACCESSOR = "accessor";
    private static final String COUNTER = "counter";
    private static final String ORIGINAL = "original";
    private static final String STACK_WALKER = "StackWalker";
    private static final String THROWABLE = "Throwable";
    private static final String ADVICE = "Advice";
    private static final String SUBSTITUTION = "MemberSubstitution";
    private static final String ASPECTJ = "AspectJ";

    @Override
    public String name() {
        return "construction";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("the accessor called directly", ACCESSOR, Unit.NANOSECONDS, Goal.none()),
                Row.of("a counter alone (`LongAdder`)", COUNTER, Unit.NANOSECONDS, Goal.none()),
                Row.of("a construction as it was", ORIGINAL, Unit.NANOSECONDS, Goal.none()),
                Row.more(
                        REDIRECTED_WORDS,
                        REDIRECTED,
                        "accessor and counter alone, together",
                        List.of(ACCESSOR, COUNTER),
                        Unit.NANOSECONDS,
                        Goal.atMost(3)),
                slower("a constructor that asks `StackWalker` for its caller", STACK_WALKER, 500),
                slower("a constructor that asks a `Throwable` for its caller", THROWABLE, 1_000),
                slower("Byte Buddy `Advice` that counts by type, without a place, and redirects nothing", ADVICE, 2),
                Row.times(
                        "Byte Buddy `MemberSubstitution` by accessor and one counter, without a place",
                        SUBSTITUTION,
                        REDIRECTED_WORDS,
                        REDIRECTED,
                        Goal.none()),
                slower("AspectJ LTW, `call(X.new(..))`, counter by place and accessor", ASPECTJ, 2));
    }

    @Override
    public double weight() {
        return 12;
    }

    @Override
    public int mostRounds() {
        return 11;
    }

    @Override
    public Session open(Bench bench) throws IOException {
        String construct = "rival.RivalBenchmark.watched";
        return new JmhTurns(bench)
                .redirected(REDIRECTED, "redirectedNew", 1)
                .redirected(ACCESSOR, "accessor", 1)
                .redirected(COUNTER, "count", 1)
                .redirected(ORIGINAL, "originalNew", 1)
                .add(STACK_WALKER, "rival.RivalBenchmark.stackWalking", 1)
                .add(THROWABLE, "rival.RivalBenchmark.stackTracing", 1)
                .add(ADVICE, construct, 1, PremainJar.of(bench, "com.acme.benchmark.rival.AdvisingAgent"))
                .add(SUBSTITUTION, construct, 1, PremainJar.of(bench, "com.acme.benchmark.rival.SubstitutingAgent"))
                .add(
                        ASPECTJ,
                        construct,
                        1,
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-javaagent:" + bench.build().rival("aspectjweaver"),
                        "-Dorg.aspectj.weaver.loadtime.configuration=file:" + bench.resource("aop-construction.xml"));
    }

    private static Row slower(String rival, String contender, double times) {
        return Row.times(rival, contender, REDIRECTED_WORDS, REDIRECTED, Goal.atLeast(times));
    }
}
