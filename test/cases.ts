/** How many cases a property is tried on: so many times more as EVENHAND_CASES says, for whoever has the time. */
export const cases = (count: number): { readonly numRuns: number } => ({ numRuns: count * Number(process.env['EVENHAND_CASES'] ?? 1) })
