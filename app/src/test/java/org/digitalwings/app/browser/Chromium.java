package org.digitalwings.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by Playwright; nothing is downloaded for it. */
public final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long something may take to appear on a busy machine. */
    private static final int PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        node().ifPresent(node -> environment.putIfAbsent("PLAYWRIGHT_NODEJS_PATH", node.toString()));
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new LaunchOptions()
                .setExecutablePath(executable().orElseThrow())
                .setArgs(FLAGS)
                .setHeadless(true);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** The browser of the variable CHROMIUM, else the first of the usual names on the path. */
    static Optional<Path> executable() {
        var named = System.getenv("CHROMIUM");
        return named == null ? onPath("chromium", "chromium-browser", "google-chrome") : Optional.of(Path.of(named));
    }

    /** Whether Playwright finds the Node.js it runs on: the machine's, or the one of its driver bundle. */
    static boolean hasDriver() {
        return node().isPresent()
                || System.getenv("PLAYWRIGHT_NODEJS_PATH") != null
                || Chromium.class.getResource("/driver/linux/node") != null;
    }

    private static Optional<Path> node() {
        return onPath("node");
    }

    private static Optional<Path> onPath(String... names) {
        var directories = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(directories).map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page in a window of its own, without cookies. */
    public Window open(String address, View view) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(view.width(), view.height())
                .setDeviceScaleFactor(view.phone() ? 2 : 1));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Window(context, context.newPage());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /**
     * How a page is looked at.
     *
     * @param dark whether the person prefers dark
     * @param phone whether the window is as wide as a phone
     */
    public record View(boolean dark, boolean phone) {

        int width() {
            return phone ? 390 : 1280;
        }

        int height() {
            return phone ? 844 : 900;
        }

        @Override
        public String toString() {
            return (dark ? "dark" : "light") + "-" + (phone ? "phone" : "desktop");
        }
    }

    /** A window with one page, and what its scripts complained about. */
    public static final class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Window(BrowserContext context, Page page) {
            this.context = context;
            this.page = page;
            page.onPageError(error -> complaints.add(error));
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    complaints.add(message.text());
                }
            });
        }

        /** The page. */
        public Page page() {
            return page;
        }

        /** Script errors and what the content policy stopped, so far. */
        public List<String> complaints() {
            return List.copyOf(complaints);
        }

        /** Signs somebody in by the form. */
        public void signIn(String username, String password) {
            page.navigate("/sign-in");
            page.fill("input[name=username]", username);
            page.fill("input[name=password]", password);
            page.click("main button[type=submit]");
            page.waitForURL(url -> !url.contains("/sign-in"));
        }

        /** Keeps a picture of the whole page among the build's results. */
        public void keep(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + ".png")));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
