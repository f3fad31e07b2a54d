package dev.ssotkit.walkthrough.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A report's page in a browser, for somebody with a keyboard. */
final class ReportScreen implements AutoCloseable {

    /** More than the page has places for the focus. */
    private static final int MOST_TABS = 300;

    private static final Set<String> NAMED = Set.of(
            "button",
            "link",
            "textbox",
            "searchbox",
            "region",
            "table",
            "heading",
            "image",
            "search",
            "columnheader",
            "rowheader",
            "DisclosureTriangle");

    private final ChromeDriver driver;
    private final String address;

    private ReportScreen(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /**
     * Starts a browser for a page, which is not yet open.
     *
     * @param profile an empty folder
     */
    static ReportScreen start(URI page, Path profile) {
        return new ReportScreen(Chromium.start(profile), page.toString());
    }

    /** Where the page is. */
    String address() {
        return address;
    }

    void open() {
        driver.get(address);
    }

    /** @param height of the screen, too, in CSS pixels */
    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /**
     * What the page is shown on.
     *
     * @param media screen or print
     * @param scheme dark or light
     */
    void show(String media, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes on from element to element until the one that a selector names, and has this text, has the focus. */
    WebElement tabTo(String selector, String text) {
        for (int i = 0; i < MOST_TABS; i++) {
            press(Keys.TAB);
            WebElement at = driver.switchTo().activeElement();
            if (driver.findElements(By.cssSelector(selector)).contains(at)
                    && at.getText().startsWith(text)) {
                return at;
            }
        }
        throw new AssertionError("the tabulator never came to " + selector + " with " + text);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What is seen of the elements that a selector names. */
    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** How far the page as a whole can be moved to the side, in CSS pixels. */
    long sideways() {
        return (Long) run("return document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
    }

    Object run(String script) {
        Object result = driver.executeScript(script);
        return result == null ? "" : result;
    }

    /** Opens every group, so that what is in it is seen. */
    void openAll() {
        run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
    }

    /** Each in a sentence. */
    @SuppressWarnings("unchecked") // JSON
    List<String> accessibilityFaults() throws IOException {
        try (InputStream rules = ReportScreen.class.getResourceAsStream("accessibility.js")) {
            if (rules == null) {
                throw new IOException("accessibility.js is missing");
            }
            Map<String, Object> result =
                    (Map<String, Object>) run(new String(rules.readAllBytes(), StandardCharsets.UTF_8));
            if ((Long) result.get("texts") < 100) {
                throw new AssertionError("saw only " + result.get("texts") + " texts");
            }
            return (List<String>) result.get("faults");
        }
    }

    /** The roles of what assistive technology is told of without a name, as the browser computes both. */
    @SuppressWarnings("unchecked") // JSON
    List<String> unnamed() {
        driver.executeCdpCommand("Accessibility.enable", Map.of());
        List<Map<String, Object>> nodes =
                (List<Map<String, Object>>) driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                        .get("nodes");
        if (nodes.size() < 100) {
            throw new AssertionError("saw only " + nodes.size() + " nodes");
        }
        return nodes.stream()
                .filter(node -> !(Boolean) node.get("ignored"))
                .filter(node -> NAMED.contains(value(node, "role"))
                        && value(node, "name").isBlank())
                .map(node -> value(node, "role"))
                .toList();
    }

    @SuppressWarnings("unchecked") // JSON
    private static String value(Map<String, Object> node, String property) {
        Map<String, Object> value = (Map<String, Object>) node.get(property);
        return value == null ? "" : String.valueOf(value.get("value"));
    }

    /** What was asked of the network since the last call, or of the disk. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** Errors and warnings since the last call, such as what the page's own policy forbids. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void saveScreenshot(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
