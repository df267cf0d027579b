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
    private static int journeys;
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
    static List<String> html(String name, ChromeDriver browser) {
        return html(name, sourceOf(browser));
    }

    static synchronized List<String> html(String name, String source) {
        PAGES.add(name);
        List<String> errors = HtmlValidator.errors(source);
        htmlErrors += errors.size();
        return errors;
    }

    static synchronized void addJourney() {
        journeys++;
    }

    /** Writes the figures of all browser tests so far. */
    static synchronized void writeFigures() {
        FigureFile figures = Artifacts.figures("faces");
        figures.add("journeys", journeys);
        figures.add("pages", PAGES.size());
        figures.add("axe_violations", axeViolations);
        figures.add("html_errors", htmlErrors);
    }

    private static String sourceOf(ChromeDriver browser) {
        return (String) browser.executeAsyncScript(
                "const done = arguments[0]; fetch(location.href).then(r => r.text()).then(done);");
    }
}
