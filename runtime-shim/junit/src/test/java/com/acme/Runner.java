package com.acme;

import java.util.Arrays;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs classes as a build tool would and prints what became of each test. */
public final class Runner {
    private Runner() {}

    public static void main(String[] arguments) {
        Launcher launcher = LauncherFactory.create();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(Arrays.stream(arguments)
                                .map(DiscoverySelectors::selectClass)
                                .toList())
                        .build(),
                new TestExecutionListener() {
                    @Override
                    public void executionSkipped(TestIdentifier test, String reason) {
                        System.out.println(test.getDisplayName() + " SKIPPED " + reason);
                    }

                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        if (test.isTest() || result.getThrowable().isPresent()) {
                            System.out.println(test.getDisplayName() + " " + result.getStatus()
                                    + result.getThrowable()
                                            .map(thrown -> " " + thrown.getMessage())
                                            .orElse(""));
                        }
                    }
                });
    }
}
