package dev.ssotkit.agent.site;

import dev.ssotkit.record.SiteKind;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;

/** Sites in a caller that no class file backs. */
public final class TestSites {
    private TestSites() {}

    public static Site site(int ordinal) {
        return site(ordinal, "caller.jar");
    }

    static Site site(int ordinal, String jar) {
        try {
            return Site.builder(SiteKind.NEW, "com.acme.Legacy", "com.acme.Canonical")
                    .in("com.acme.Caller", "run", "()V")
                    .ordinal(ordinal)
                    .sourceFile("Caller.java")
                    .line(ordinal + 1)
                    .codeSource(new ProtectionDomain(
                            new CodeSource(new URL("file:/app/" + jar), (Certificate[]) null), null))
                    .classLoader(TestSites.class.getClassLoader())
                    .build();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
