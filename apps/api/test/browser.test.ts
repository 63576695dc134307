import { existsSync } from 'node:fs';
import { memoryStore } from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../src/node.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Without a browser on the machine there is nothing to open the pages with; the continuous check installs one.
describe.skipIf(!executablePath)('in a browser', () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve(memoryStore(await loadCorpus()), { port: 0 });
  });
  afterAll(() => serving.close());

  it.each([
    ['/', 'Who met whom', 'light'],
    ['/docs', 'The API', 'light'],
    ['/', 'Who met whom', 'dark'],
  ] as const)(
    '%s opens with no console error and no request off the host (%s, %s)',
    async (path, heading, colorScheme) => {
      const browser = await chromium.launch({ executablePath: executablePath!, args: FLAGS });
      try {
        const page = await browser.newPage({ colorScheme, viewport: { width: 1000, height: 900 } });
        const complaints: string[] = [];
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on(
          'request',
          (request) =>
            !request.url().startsWith(serving.url) &&
            !request.url().startsWith('data:') &&
            complaints.push(request.url()),
        );
        await page.goto(`${serving.url}${path}`);
        expect(await page.textContent('h1')).toContain(heading);
        // Nothing is wider than the page, and every link of the page answers.
        expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
        const links = (await page.$$eval('a[href^="/"]', (anchors) =>
          anchors.map((anchor) => anchor.getAttribute('href')),
        )) as string[];
        expect(links.length).toBeGreaterThan(4);
        for (const link of new Set(links))
          expect((await page.request.get(`${serving.url}${link}`)).status(), link).toBe(200);
        expect(complaints).toEqual([]);
        if (process.env.SCREENSHOTS)
          await page.screenshot({
            path: `${process.env.SCREENSHOTS}/${path === '/' ? 'home' : 'docs'}-${colorScheme}.png`,
            fullPage: true,
          });
      } finally {
        await browser.close();
      }
    },
  );
});

it('answers only to the names of its own host', async () => {
  const serving = await serve(memoryStore(await loadCorpus()), { port: 0 });
  try {
    const { request } = await import('node:http');
    const ask = (host: string) =>
      new Promise<number>((resolve, reject) => {
        request(`${serving.url}/v1/corpus`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode!);
        })
          .on('error', reject)
          .end();
      });
    expect(await ask('localhost:8787')).toBe(200);
    expect(await ask('127.0.0.1')).toBe(200);
    expect(await ask('evil.example')).toBe(421);
  } finally {
    await serving.close();
  }
});
