/** Keeps places from overlapping: tells whether a place is free, and takes it if so. Costs no more than the place is long. */
export function untaken(): (start: number, end: number) => boolean {
  const taken = new Set<number>()
  return (start, end) => {
    for (let i = start; i < end; i++) if (taken.has(i)) return false
    for (let i = start; i < end; i++) taken.add(i)
    return true
  }
}
