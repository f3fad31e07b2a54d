package com.acme;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the sample as a build tool would and prints what became of each test. */
public final class Runner {
    private Runner() {}

    public static void main(String[] arguments) {
        Launcher launcher = LauncherFactory.create();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(SampleCases.class))
                        .build(),
                new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        if (test.isTest()) {
                            System.out.println(test.getDisplayName() + " " + result.getStatus()
                                    + result.getThrowable()
                                            .map(thrown -> " " + thrown.getMessage())
                                            .orElse(""));
                        }
                    }

                    @Override
                    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                        System.out.println(test.getDisplayName() + " "
                                + entry.getKeyValuePairs().get("ssotkit"));
                    }
                });
    }
}
