/** Long texts of made-up words, the same for the same seed, that stand in for contracts where only sameness matters. */

const syllables = ['ba', 'ne', 'ri', 'to', 'lu', 'ka', 'mi', 'so', 'de', 'fa', 'go', 'hu', 'pe', 'ta', 'vi', 'zo']

export function clauses(seed: number, count: number): string[] {
  let state = seed
  const next = (below: number) => {
    state = Math.imul(state, 1_664_525) + 1_013_904_223 >>> 0
    return Math.floor(state / 2 ** 32 * below)
  }
  const word = () => Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]!).join('')
  return Array.from({ length: count }, (_, i) => `${i + 1}. The parties agree that ${Array.from({ length: 15 + next(15) }, word).join(' ')}.`)
}

export const contractOf = (seed: number, count: number): string => clauses(seed, count).join('\n')
