package dev.ssotkit.walkthrough.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** A headless Chromium with the chat's page open. */
public final class Browser implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether this machine has a Chromium and its driver on the PATH. */
    public static boolean isThere() {
        return Chromium.isThere();
    }

    /** Skips the test where there is none, unless this machine has to have one. */
    static void require() {
        if (!isRequired()) {
            assumeTrue(isThere(), "no chromium and chromedriver on the PATH: the page is not tested");
        }
    }

    /** Whether the tests must fail without one instead of being skipped. */
    public static boolean isRequired() {
        return Boolean.parseBoolean(System.getenv("SSOTKIT_REQUIRE_BROWSER"));
    }

    /**
     * Starts it.
     *
     * @param profile an empty folder
     */
    public static Browser open(URI page, Path profile) {
        ChromeDriver driver = Chromium.start(profile);
        driver.manage().window().setSize(new Dimension(1100, 1040));
        driver.get(page.toString());
        return new Browser(driver);
    }

    /** Joins as a user, asks the agent, and waits until the page says that the run is over. */
    public void askAs(String user) {
        driver.findElement(By.id("user-name")).clear();
        driver.findElement(By.id("user-name")).sendKeys(user);
        driver.findElement(By.id("join")).click();
        await("the user can send").until(() -> driver.findElement(By.id("send")).isEnabled());
        driver.findElement(By.id("send")).click();
        await("the run is over")
                .until(() ->
                        "over".equals(driver.findElement(By.tagName("body")).getDomAttribute("data-run")));
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(LIMIT);
    }

    /** The text of an element, as a person reads it. */
    public String text(String id) {
        return driver.findElement(By.id(id)).getText();
    }

    public void saveScreenshot(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
