package dev.ssotkit.record;

import org.jspecify.annotations.Nullable;

/**
 * One run of a JVM: what every line of its log carries, so that each is complete in itself. Immutable.
 *
 * <p>Counts are cumulative within a run; merging takes the maximum per {@link #id()}, then the sum.
 */
public final class Run {
    private final String id;
    private final long pid;
    private final String host;
    private final @Nullable String serviceName;
    private final String serviceInstanceId;

    /**
     * @param id random per JVM start
     * @param pid process id
     * @param serviceName OpenTelemetry's {@code service.name}; null if none is set
     * @param serviceInstanceId OpenTelemetry's {@code service.instance.id}; null for the run's own id
     */
    public Run(String id, long pid, String host, @Nullable String serviceName, @Nullable String serviceInstanceId) {
        this.id = id;
        this.pid = pid;
        this.host = host;
        this.serviceName = serviceName;
        this.serviceInstanceId = serviceInstanceId == null ? id : serviceInstanceId;
    }

    public String id() {
        return id;
    }

    JsonLine open(String event, long time) {
        return new JsonLine()
                .field(Fields.TIME, UtcTime.of(time))
                .field(Fields.EVENT, event)
                .field(Fields.SERVICE_NAME, serviceName)
                .field(Fields.SERVICE_INSTANCE_ID, serviceInstanceId)
                .field(Fields.PROCESS_PID, pid)
                .field(Fields.HOST_NAME, host);
    }

    String close(JsonLine line) {
        return close(line, null);
    }

    String close(JsonLine line, @Nullable SiteId site) {
        return line.field(Fields.RUN_ID, id)
                .field(Fields.SITE_ID, site == null ? null : site.toString())
                .field(Fields.RECORD_VERSION, Fields.RECORD_VERSION_VALUE)
                .close();
    }
}
