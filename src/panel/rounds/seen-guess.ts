import type { Guess } from '../desk'

/** Once the reader has seen what changed, nobody tells them again. */
export const seenGuess: Guess = state => {
  const { round } = state.standing
  return round ? { ...state, standing: { ...state.standing, round: { ...round, changesSeen: true } } } : state
}
