import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** The tests that run inside workerd. Those on Node belong to the workspace's own configuration. */
export default defineConfig({
  plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.jsonc' } })],
  resolve: { conditions: ['@readout/source', 'workerd', 'worker', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['@readout/source', 'workerd', 'worker', 'import', 'module', 'default'] } },
  test: { name: 'workerd', include: ['test/**/*.workerd.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
