import { defineConfig } from "@playwright/test";

const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const executablePath = process.env.JOURNEYS_BROWSER;
const baseURL = process.env.JOURNEYS_ADDRESS;

export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.ts",
  outputDir: "../../test-results",
  // One after the other: the journeys write the same record.
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    locale: "en-GB",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    launchOptions: { args: SWITCHES, ...(executablePath ? { executablePath } : {}) },
    ...(baseURL ? { baseURL } : {}),
  },
});
