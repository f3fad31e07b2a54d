package dev.ssotkit.agent.output.jmx;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.record.Outcome;

/** Reads from the sites and hands on to the switch; thread-safe as they are. */
final class Redirects implements RedirectsMBean {
    private final Sites sites;
    private final ModeSwitch modes;

    Redirects(Sites sites, ModeSwitch modes) {
        this.sites = sites;
        this.modes = modes;
    }

    @Override
    public long getRedirected() {
        return sites.total(Outcome.REDIRECTED);
    }

    @Override
    public long getFacade() {
        return sites.total(Outcome.FACADE);
    }

    @Override
    public long getObserved() {
        return sites.total(Outcome.OBSERVED);
    }

    @Override
    public long getBlocked() {
        return sites.total(Outcome.BLOCKED);
    }

    @Override
    public long getFailed() {
        return sites.total(Outcome.FAILED);
    }

    @Override
    public long getNotExecuted() {
        return sites.total(Outcome.NOT_EXECUTED);
    }

    @Override
    public long getSites() {
        return sites.size();
    }

    @Override
    public long getDropped() {
        return sites.dropped();
    }

    @Override
    public void setMode(String canonicalType, String mode) {
        Mode known = Mode.ofText(mode);
        if (known == null) {
            throw new IllegalArgumentException("no mode `" + mode + "`; use observe, redirect or strict");
        }
        if (!ModeSwitch.ALL.equals(canonicalType) && !modes.canonicalTypes().contains(canonicalType)) {
            throw new IllegalArgumentException("no canonical type `" + canonicalType + "` in the map; use one of "
                    + modes.canonicalTypes() + " or " + ModeSwitch.ALL);
        }
        modes.setMode(canonicalType, known);
    }
}
