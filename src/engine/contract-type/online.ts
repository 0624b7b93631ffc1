/** Whether a text speaks to the people who use a site or an app, as online terms do. */
import type { Contract } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import type { Sign } from './kind'

/** Letters to a person who is hired, leaves or lends say "you" too. */
const personal = /\b(?:employment|severance|separation|offer letter|consult\w+|lease|loan|credit agreement|non-?disclosure|confidentiality agreement|franchise|retirement|stock option)\b/i
/** How much of a text says to whom it speaks, in characters. */
const opening = 1_500

export function onlineSigns(contract: Contract): Sign[] {
  if (!addressed(contract) || hasMatch(contract.text.slice(0, opening), personal)) return []
  return [{ kind: 'online-terms', from: 'reader', weight: 5, at: [] }]
}

/** True where a quarter of the sentences speak to "you", and of an account, a site or an app. */
function addressed({ words, sentences }: Contract): boolean {
  const yours = new Set([...words.sentencesWith('you'), ...words.sentencesWith('your')]).size
  const trade = ['account', 'website', 'site', 'app', 'content', 'users', 'services', 'service'].filter(word => words.sentencesWith(word).length > 2).length
  const online = ['website', 'websites', 'site', 'sites', 'app', 'apps', 'online', 'download', 'internet'].some(word => words.has(word))
  return online && yours > 12 && yours * 4 > sentences.length && trade >= 3
}
