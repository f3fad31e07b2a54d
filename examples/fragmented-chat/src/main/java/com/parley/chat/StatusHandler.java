package com.parley.chat;

import com.parley.monitoring.websocketdashboardconfig.WebSocketDashboardConfigManager;
import com.parley.status.Traffic;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** {@code /status}: one line for people and scripts. */
final class StatusHandler extends Handler.Abstract {
    private final WebSocketDashboardConfigManager dashboard = new WebSocketDashboardConfigManager();
    private final Traffic traffic;

    StatusHandler(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!"/status".equals(Request.getPathInContext(request))) {
            return false;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Refresh", Integer.toString(dashboard.refreshSeconds()));
        Content.Sink.write(response, true, traffic.statusLine() + "\n", callback);
        return true;
    }
}
