/** Counts tracked changes as a reader would: what one person did in one place and of one kind is one change. */
export function tally() {
  let count = 0, last = ''
  return {
    get count() { return count },
    /** Told of every word and paragraph end in its order: with what was done to it and by whom, or '' for nothing. */
    see(change: string) {
      if (change !== '' && change !== last) count++
      last = change
    },
  }
}

export type Tally = ReturnType<typeof tally>
