import { describe, expect, it } from 'vitest';
import { at, cases } from './cases.ts';

/** Runs the list of cases against something that answers requests. */
export function runCases(name: string, fetch: (request: Request) => Promise<Response> | Response): void {
  describe(`the API ${name}`, () => {
    it.each(cases)('$name: $path', async ({ path, init, status, type, body, headers }) => {
      const response = await fetch(new Request(`http://localhost${path}`, init));
      const text = await response.text();
      expect(response.status, text.slice(0, 400)).toBe(status);
      if (type) expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
      expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
      for (const [header, pattern] of Object.entries(headers ?? {}))
        expect(response.headers.get(header), header).toMatch(pattern);
      if (body)
        for (const [where, value] of Object.entries(body)) expect(at(JSON.parse(text), where), where).toEqual(value);
      if (status >= 400) {
        expect(JSON.parse(text)).toMatchObject({
          type: expect.stringMatching(/^\/docs#/),
          title: expect.any(String),
          status,
          detail: expect.any(String),
          requestId: response.headers.get('x-request-id'),
        });
        expect(text).not.toMatch(/\bat .*\.[jt]s:\d+/);
        expect(response.headers.get('etag')).toBeNull();
      }
    });

    it('answers 304 to who has the answer, and gives another tag to another query', async () => {
      const ask = (path: string, tag?: string) =>
        fetch(new Request(`http://localhost${path}`, tag ? { headers: { 'if-none-match': tag } } : {}));
      const first = await ask('/v1/quotes?limit=1');
      const tag = first.headers.get('etag')!;
      const again = await ask('/v1/quotes?limit=1', tag);
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect((await ask('/v1/quotes?limit=2', tag)).status).toBe(200);
      expect((await ask('/v1/quotes?limit=1', `W/${tag}`)).status).toBe(304);
    });

    it('pages through everything once', async () => {
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const response = await fetch(new Request(`http://localhost/v1/quotes?limit=7${next ? `&cursor=${next}` : ''}`));
        const { data, page } = (await response.json()) as {
          data: { id: string }[];
          page: { next: string | null; total: number };
        };
        seen.push(...data.map(({ id }) => id));
        next = page.next;
        if (next === null) expect(seen).toHaveLength(page.total);
      }
      expect(new Set(seen).size).toBe(seen.length);
    });
  });
}
