package io.stablemint.systemtests.browser;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.testsupport.figures.FigureFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.chrome.ChromeDriver;

/** Checks the visible page for accessibility and valid HTML, and counts the pages and the findings of all tests. */
final class PageChecks {

    private static final Set<String> PAGES = new TreeSet<>();
    private static int axeViolations;
    private static int htmlErrors;

    private PageChecks() {}

    /** The findings of axe for the visible page, in its current appearance. */
    static synchronized List<String> axe(ChromeDriver browser) {
        List<String> violations = Axe.violations(browser);
        axeViolations += violations.size();
        return violations;
    }

    /** The errors in the HTML that the server sends for the visible page. */
    static synchronized List<String> html(String name, ChromeDriver browser) {
        PAGES.add(name);
        List<String> errors = HtmlValidator.errors(sourceOf(browser));
        htmlErrors += errors.size();
        return errors;
    }

    /** Writes the figures of the tests so far. */
    static synchronized void writeFigures(String suite, int journeys) {
        FigureFile figures = Artifacts.figures("faces");
        figures.add(suite + "_journeys", journeys);
        figures.add(suite + "_pages", PAGES.size());
        figures.add(suite + "_axe_violations", axeViolations);
        figures.add(suite + "_html_errors", htmlErrors);
    }

    private static String sourceOf(ChromeDriver browser) {
        return (String) browser.executeAsyncScript(
                "const done = arguments[0]; fetch(location.href).then(r => r.text()).then(done);");
    }
}
