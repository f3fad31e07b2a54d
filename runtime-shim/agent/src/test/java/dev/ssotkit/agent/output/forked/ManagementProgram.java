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
import javax.management.MBeanServerDelegate;
import javax.management.ObjectName;

/** Waits for the bean as a console would, and uses it. */
public final class ManagementProgram {
    private ManagementProgram() {}

    /** A log manager of the application's own. */
    public static final class OwnLogManager extends LogManager {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("own-log-manager")) {
            System.setProperty("java.util.logging.manager", OwnLogManager.class.getName());
        }
        System.out.println(LogManager.getLogManager().getClass().getSimpleName());
        OutputsAgent.sites.declare(TestSites.site(0)).hit(Outcome.REDIRECTED);
        OutputsAgent.sites.declare(TestSites.site(1));
        ObjectName name = new ObjectName("dev.ssotkit:type=Redirects");
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        CountDownLatch registered = new CountDownLatch(1);
        server.addNotificationListener(
                MBeanServerDelegate.DELEGATE_NAME, (notification, handback) -> registered.countDown(), null, null);
        if (!server.isRegistered(name)) {
            registered.await();
        }
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
}
