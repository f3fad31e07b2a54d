package dev.ssotkit.agent.output.jmx;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/** Apart, so that no class of JMX is loaded before this one is. */
final class Registration {
    static final String NAME = "dev.ssotkit:type=Redirects";

    private Registration() {}

    /** False if there is no platform MBean server yet. */
    static boolean register(Redirects redirects) throws JMException {
        MBeanServer server = platformServer();
        if (server == null) {
            return false;
        }
        server.registerMBean(redirects, new ObjectName(NAME));
        return true;
    }

    /** {@link ManagementFactory#getPlatformMBeanServer} would make it. */
    private static @Nullable MBeanServer platformServer() throws JMException {
        synchronized (ManagementFactory.class) {
            // Whoever makes it holds this until it is whole.
            ObjectName runtime = new ObjectName(ManagementFactory.RUNTIME_MXBEAN_NAME);
            for (MBeanServer server : MBeanServerFactory.findMBeanServer(null)) {
                if (server.isRegistered(runtime)) {
                    return server;
                }
            }
            return null;
        }
    }
}
