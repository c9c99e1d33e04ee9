import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./chromium.mjs";

const port = Number(process.env.E2E_PORT ?? 8097);

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  // One that passes at the second try is named as flaky in the report: it is a fault to look for, not a reason to hold a commit.
  retries: 1,
  // Ten times what a test takes on an idle machine: a busy one is no fault of the page.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    // A test that takes files away, or changes them, must meet the network; offline.spec.mjs allows it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      executablePath: chromiumPath(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  projects: [
    // What the page asks for and refuses does not depend on its width.
    { name: "phone", grepInvert: /@desk/, testIgnore: ["safety.spec.mjs", "offline.spec.mjs", "hosting.spec.mjs", "unseen.spec.mjs", "single-file.spec.mjs", "memory.spec.mjs", "embed.spec.mjs", "kept.spec.mjs"], use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
    { name: "desk", grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: `node ../../tools/serve.mjs ../../dist ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
