// How the tests run: sources directly, the bundle built once before them, browser tests in the same run.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    // No test is held to a time: this only ends one that hangs, on a machine as busy as may be.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Test files change nothing outside themselves: sharing what they import halves the time.
    isolate: false,
    // All cores: half of the time is spent waiting for a browser or a process.
    maxWorkers: '100%',
    // CommonJS packages are imported as Node does it: what is tested is what runs.
    deps: { interopDefault: false },
  },
});
