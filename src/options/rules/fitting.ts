import type { RuleText } from '../../engine/texts'
import { familyOfRule } from '../../words/plain-words'
import { translated } from '../../words/say'

/** The rules of a family ('' for all) that hold every word of what is searched for, somewhere in what they say. */
export function fitting(rules: readonly RuleText[], { words, family }: { readonly words: string; readonly family: string }): readonly RuleText[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(word => word !== '')
  return rules.filter(rule => (family === '' || familyOfRule(rule.id) === family) && wanted.every(word => said(rule).includes(word)))
}

const said = ({ id, title, why, ask, fallback = '', sources }: RuleText) => [id, familyOfRule(id), translated(title), translated(why), translated(ask), translated(fallback), ...sources].join(' ').toLowerCase()
