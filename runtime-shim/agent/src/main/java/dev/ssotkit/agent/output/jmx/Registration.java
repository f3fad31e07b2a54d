package dev.ssotkit.agent.output.jmx;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Apart, so that no class of JMX is loaded before this one is. */
final class Registration {
    static final String NAME = "dev.ssotkit:type=Redirects";

    private Registration() {}

    static void register(Redirects redirects) throws JMException {
        ManagementFactory.getPlatformMBeanServer().registerMBean(redirects, new ObjectName(NAME));
    }
}
