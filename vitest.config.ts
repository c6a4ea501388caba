import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // Outside Next's own bundler the marker package throws on import; the import rules guard it instead.
      "server-only": fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    setupFiles: ["tests/setup.ts"],
    // Left to itself it keeps one core free, which of two is half of them.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Rules keep nothing between two tests: their files share a process, and what they import is read once.
      { extends: true, test: { name: "rules", include: ["tests/domain/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: {
          name: "house",
          globalSetup: ["tests/styles.ts"],
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/domain/**"],
          // It names parts of Next as only a bundler finds them.
          server: { deps: { inline: ["next-auth"] } },
        },
      },
    ],
  },
});
