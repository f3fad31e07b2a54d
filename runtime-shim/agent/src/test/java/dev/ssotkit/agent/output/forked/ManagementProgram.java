package dev.ssotkit.agent.output.forked;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.site.TestSites;
import dev.ssotkit.record.Outcome;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;
import javax.management.Attribute;
import javax.management.MBeanServer;
import javax.management.MBeanServerBuilder;
import javax.management.MBeanServerDelegate;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** Waits for the bean as a console would, and uses it. */
public final class ManagementProgram {
    private static volatile boolean ownBuilderIsUsed;

    private ManagementProgram() {}

    /** A log manager of the application's own. */
    public static final class OwnLogManager extends LogManager {}

    /** Makes the platform's server, if the application gets to choose it. */
    public static final class OwnBuilder extends MBeanServerBuilder {
        @Override
        public MBeanServer newMBeanServer(String domain, MBeanServer outer, MBeanServerDelegate delegate) {
            ownBuilderIsUsed = true;
            return super.newMBeanServer(domain, outer, delegate);
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("own-log-manager")) {
            System.setProperty("java.util.logging.manager", OwnLogManager.class.getName());
        } else if (arguments[0].equals("own-server")) {
            useManagementButForThePlatformServer();
        } else {
            AgentThreads.settle(AgentThreads.EVENTS);
        }
        System.setProperty("javax.management.builder.initial", OwnBuilder.class.getName());
        OutputsAgent.sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        OutputsAgent.sites.declare(TestSites.site(1));
        AgentThreads.settle(AgentThreads.EVENTS);
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        System.out.println(LogManager.getLogManager().getClass().getSimpleName() + " " + ownBuilderIsUsed);
        ObjectName name = new ObjectName("dev.ssotkit:type=Redirects");
        await(server, name);
        Map<String, Object> values = new TreeMap<>();
        String[] attributes = {
            "Redirected", "Facade", "Observed", "Blocked", "Failed", "NotExecuted", "Sites", "Dropped"
        };
        for (Attribute attribute : server.getAttributes(name, attributes).asList()) {
            values.put(attribute.getName(), attribute.getValue());
        }
        System.out.println(values);
        String[] signature = {String.class.getName(), String.class.getName()};
        server.invoke(name, "setMode", new Object[] {"*", "strict"}, signature);
        System.out.println(OutputsAgent.MODES.values().iterator().next() == Mode.STRICT);
    }

    private static void useManagementButForThePlatformServer() throws Exception {
        System.out.println(ManagementFactory.getRuntimeMXBean().getVmName().isEmpty());
        MBeanServer own = MBeanServerFactory.createMBeanServer("own");
        own.registerMBean(
                new StandardMBean(ManagementFactory.getMemoryMXBean(), null, true), new ObjectName("own:type=Memory"));
    }

    private static void await(MBeanServer server, ObjectName name) throws Exception {
        CountDownLatch registered = new CountDownLatch(1);
        server.addNotificationListener(
                MBeanServerDelegate.DELEGATE_NAME, (notification, handback) -> registered.countDown(), null, null);
        if (!server.isRegistered(name)) {
            registered.await();
        }
    }
}
