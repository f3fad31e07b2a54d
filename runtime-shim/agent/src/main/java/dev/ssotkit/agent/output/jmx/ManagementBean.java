package dev.ssotkit.agent.output.jmx;

import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.destination.Destination;
import dev.ssotkit.agent.site.Sites;

/**
 * Registers the bean once there is a platform MBean server, which the application makes, or a tool that attaches.
 *
 * <p>Never makes it: that would fix log manager and server builder, which are for the application to choose.
 */
public final class ManagementBean implements Destination {
    private final Sites sites;
    private final ModeSwitch modes;
    private final Notices notices;

    public ManagementBean(Sites sites, ModeSwitch modes, Notices notices) {
        this.sites = sites;
        this.modes = modes;
        this.notices = notices;
    }

    @Override
    public long update(boolean ending) {
        if (!ending && notices.managementMayBeReady()) {
            try {
                if (Registration.register(new Redirects(sites, modes))) {
                    notices.managementIsOver();
                }
            } catch (Exception e) {
                // The name is taken, or a security policy forbids it.
                notices.managementIsOver();
                Warnings.once("jmx", "no JMX bean (" + e + "); everything else works as without it", e);
            }
        }
        return NEVER;
    }
}
