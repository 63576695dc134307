import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands.ts';
import { readout } from './run-command.ts';

describe.each(Object.entries(commands))('readout %s --help', (name, entry) => {
  test.each([60, 80, 120])('fits into %i columns', async (columns) => {
    const { stdout, code } = await readout([name, '--help'], { columns });
    expect(code).toBe(0);
    // An example is there to be copied: it is not broken.
    const rows = stdout.split('\n').filter((row) => !row.startsWith('  readout '));
    for (const row of rows) expect(stringWidth(row), row).toBeLessThanOrEqual(columns);
  });

  test('has every option and its examples', async () => {
    const { stdout } = await readout([name, '--help']);
    for (const flag of Object.keys(entry.command.parameters.flags ?? {})) expect(stdout).toContain(`--${flag}`);
    for (const [input] of entry.examples) expect(stdout).toContain(`readout ${input}`.trim());
  });
});

test('readout --help names every command', async () => {
  const { stdout } = await readout(['--help'], { columns: 60 });
  for (const name of Object.keys(commands)) expect(stdout).toContain(`  ${name} `);
  for (const row of stdout.split('\n').filter((one) => !one.startsWith('  readout ')))
    expect(stringWidth(row), row).toBeLessThanOrEqual(60);
});
