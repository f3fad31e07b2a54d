package com.parley.chat;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** The page and what it needs, out of the class path. */
final class WebPage {
    private WebPage() {}

    static Handler handler() {
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(files).newClassLoaderResource("web/"));
        files.setWelcomeFiles("index.html");
        files.setDirAllowed(false);
        files.setCacheControl("no-cache");
        return files;
    }
}
