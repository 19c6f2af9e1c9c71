package org.jalon.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A window on the site, as a reader has it: addresses, things to press, words to read. */
public final class Browser implements AutoCloseable {

  /** How long the slowest machine may take before a page counts as one that never comes. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Pictures of higher pages are refused by the browser: the rest is left out. */
  private static final int HIGHEST = 16_000;

  private final ChromeDriver driver;
  private String site = "";

  private Browser(boolean scripts) {
    driver = Chromium.start(scripts);
    driver.manage().timeouts().pageLoadTimeout(PATIENCE);
  }

  public static Browser withScripts() {
    return new Browser(true);
  }

  public static Browser withoutScripts() {
    return new Browser(false);
  }

  /** Where the site is, without a slash at the end; what earlier tests set is undone. */
  public void visit(String address) {
    site = address;
    narrow(1280).letters(16);
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    driver.executeCdpCommand(
        "Storage.clearDataForOrigin",
        Map.of("origin", address, "storageTypes", "service_workers,cache_storage"));
    if (driver.getCurrentUrl().startsWith(address)) {
      driver.executeCdpCommand(
          "DOMStorage.clear",
          Map.of("storageId", Map.of("securityOrigin", address, "isLocalStorage", false)));
    }
    logs(LogType.BROWSER);
    logs(LogType.PERFORMANCE);
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Opens a page of the site. */
  public Browser open(String path) {
    driver.get(site + path);
    return this;
  }

  /** Path and parameters of the page that is open, decoded as far as readers see them. */
  public String path() {
    String address = driver.getCurrentUrl();
    return address.startsWith(site) ? address.substring(site.length()) : address;
  }

  /** The only element, or the first one. */
  public WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  public boolean has(String css) {
    return !all(css).isEmpty();
  }

  /** The words of the first such element. */
  public String text(String css) {
    return one(css).getText();
  }

  public List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  public Browser write(String css, String words) {
    one(css).clear();
    one(css).sendKeys(words);
    return this;
  }

  /** Presses it and waits until another document is there, when pressing leads to one. */
  public Browser follow(String css) {
    return follow(one(css));
  }

  public Browser follow(WebElement element) {
    WebElement before = one("html");
    element.click();
    waitFor(driver -> !one("html").equals(before) && "complete".equals(run("document.readyState")));
    return this;
  }

  public Browser press(String css) {
    one(css).click();
    return this;
  }

  public Browser keys(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  public <T> T waitFor(ExpectedCondition<T> condition) {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
        .ignoring(StaleElementReferenceException.class)
        .until(condition);
  }

  /** The value of a JavaScript expression; the arguments are its {@code arguments}. */
  public Object run(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  /** Width in CSS pixels; the height stays that of a window. */
  public Browser narrow(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    return this;
  }

  /** A cookie of the site, as an answer would have set it. */
  public Browser cookie(String name, String value) {
    driver.executeCdpCommand(
        "Network.setCookie", Map.of("name", name, "value", value, "url", site + "/"));
    return this;
  }

  /**
   * Has every page that opens from now on run the script before its own.
   *
   * @return what {@link #noLongerRun} wants
   */
  public String alwaysRun(String script) {
    return driver
        .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
        .get("identifier")
        .toString();
  }

  public void noLongerRun(String identifier) {
    driver.executeCdpCommand(
        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
  }

  /**
   * The page as a picture (JPEG), the whole of it unless it is higher than any telephone scrolls.
   */
  public byte[] picture() {
    Map<String, Object> part = new HashMap<>(Map.of("x", 0, "y", 0, "scale", 1));
    part.put("width", run("innerWidth"));
    part.put(
        "height", run("Math.min(document.documentElement.scrollHeight, arguments[0])", HIGHEST));
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of("format", "jpeg", "quality", 60, "captureBeyondViewport", true, "clip", part));
    return Base64.getDecoder().decode(answer.get("data").toString());
  }

  /** The size of letters in the reader's settings, in CSS pixels; browsers are made with 16. */
  public Browser letters(int size) {
    driver.executeCdpCommand(
        "Page.setFontSizes", Map.of("fontSizes", Map.of("standard", size, "fixed", size)));
    return this;
  }

  /** Light or dark, as the reader's system says. */
  public Browser scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  public Browser refuseLocation() {
    driver.executeCdpCommand(
        "Browser.setPermission",
        Map.of("permission", Map.of("name", "geolocation"), "setting", "denied", "origin", site));
    return this;
  }

  /** What the console said since it was last asked: errors, warnings, refusals of the policy. */
  public List<String> complaints() {
    return logs(LogType.BROWSER).stream().map(LogEntry::getMessage).toList();
  }

  /** The events of the network since they were last asked, as JSON. */
  public List<String> events() {
    return logs(LogType.PERFORMANCE).stream().map(LogEntry::getMessage).toList();
  }

  private List<LogEntry> logs(String type) {
    return new ArrayList<>(driver.manage().logs().get(type).getAll());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
