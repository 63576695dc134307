/** Days from one EDTF date to another, counted from the first day either may mean. */
export function daysBetween(a: string, b: string): number {
  return Math.round((dayOf(b) - dayOf(a)) / 864e5);
}

function dayOf(edtf: string): number {
  const [year, month, day] = edtf.split('/')[0]!.replace(/[~?%]/g, '').split('T')[0]!.split('-').map(Number);
  const first = month !== undefined && month <= 12 ? month : 1;
  return Date.UTC(year || 2000, first - 1, day || 1);
}
