package org.parley.app.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, steered by Playwright; nothing is downloaded. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the test where there is no Chromium, unless all tests have to run. */
    static Browser open() {
        Optional<Path> chromium =
                Stream.concat(
                                Optional.ofNullable(System.getenv("PARLEY_CHROMIUM")).stream(),
                                PLACES.stream())
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        boolean required =
                System.getenv("PARLEY_REQUIRE_ALL_TESTS") != null
                        || System.getProperty("PARLEY_REQUIRE_ALL_TESTS") != null;
        assumeTrue(
                chromium.isPresent() || required,
                "no Chromium here: sudo apt-get install -y chromium");
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.orElseThrow())
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    /** A window of its own, with cookies of its own; its console's errors are kept. */
    Window window(int width, ColorScheme scheme) {
        BrowserContext context =
                browser.newContext(
                        new NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(scheme)
                                .setLocale("en"));
        return new Window(context);
    }

    Window window() {
        return window(1280, ColorScheme.LIGHT);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    static final class Window implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> errors = new ArrayList<>();

        private Window(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")) {
                            errors.add(message.text());
                        }
                    });
            page.onPageError(errors::add);
        }

        Page page() {
            return page;
        }

        /** What the console tells of scripts that fail and of what the page's policy forbids. */
        List<String> errors() {
            return errors;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
