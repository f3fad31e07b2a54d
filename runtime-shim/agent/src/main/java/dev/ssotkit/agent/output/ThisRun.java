package dev.ssotkit.agent.output;

import dev.ssotkit.agent.config.Environment;
import dev.ssotkit.record.Run;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** This start of the JVM, as its log names it. */
public final class ThisRun {
    /** What OpenTelemetry's SDK calls a Java process without a name. */
    private static final String UNKNOWN_SERVICE = "unknown_service:java";

    private final String id;
    private final long pid;
    private final String host;
    private final String serviceName;
    private final @Nullable String serviceInstanceId;

    public ThisRun(Environment environment) {
        ResourceAttributes resource = new ResourceAttributes(environment);
        String givenHost = resource.get("host.name");
        String givenService = resource.get("service.name");
        host = givenHost == null ? HostName.find(environment) : givenHost;
        pid = ProcessId.find();
        id = randomId(host, pid);
        serviceName = givenService == null ? UNKNOWN_SERVICE : givenService;
        serviceInstanceId = resource.get("service.instance.id");
    }

    public String id() {
        return id;
    }

    public long pid() {
        return pid;
    }

    public String host() {
        return host;
    }

    Run toRecord() {
        return new Run(id, pid, host, serviceName, serviceInstanceId);
    }

    /**
     * 128 bits that no other start of a JVM has: its machine, process and nanosecond. Not SecureRandom, which would load
     * the security providers before main.
     */
    private static String randomId(String host, long pid) {
        SplittableRandom when = new SplittableRandom(System.currentTimeMillis() * 31 + System.nanoTime());
        SplittableRandom where = new SplittableRandom(host.hashCode() * 0x9e3779b97f4a7c15L + pid);
        return hex(when.nextLong()) + hex(where.nextLong() ^ when.nextLong());
    }

    private static String hex(long value) {
        String digits = Long.toHexString(value);
        return "0000000000000000".substring(digits.length()) + digits;
    }
}
