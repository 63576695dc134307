import { ProblemError } from './problems.ts';

/** The body of a request as text, counted as it comes in: a Content-Length may lie. */
export async function readBody(request: Request, limit: number): Promise<string> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel().catch(() => {});
      throw new ProblemError(
        'too-large',
        `The body holds more than ${limit} bytes. Send the text in parts, or parse it with @readout/core.`,
      );
    }
    text += decoder.decode(value, { stream: true });
  }
}
