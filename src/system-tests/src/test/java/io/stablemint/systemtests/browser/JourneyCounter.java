package io.stablemint.systemtests.browser;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Counts the tests of a class that were successful as journeys, and writes the figures of the browser tests after the class. */
final class JourneyCounter implements TestWatcher, AfterAllCallback {

    @Override
    public void testSuccessful(ExtensionContext test) {
        PageChecks.addJourney();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        PageChecks.writeFigures();
    }
}
