/** The signs that a contract's own names give: its title, its first sentence, and where it amends another, what it amends. */
import type { Contract } from '../contract/contract'
import { hasMatch } from '../contract/matches'
import type { Sign } from './kind'
import type { Named } from './kind-names'
import { constructionLoan, kindsNamed } from './kind-names'
import type { OwnName } from './name-forms'
import { changesAnother, otherNames, ownWords, selfNames } from './said-names'
import { titleNames } from './title-names'

type NameSign = Sign & { readonly sure: boolean }

export function nameSigns(contract: Contract): Sign[] {
  const { text } = contract, names = ownNames(contract)
  const addressed = speaksToYou(contract), employed = speaksOfEmployment(contract), forWorks = names.some(({ start, end }) => hasMatch(text.slice(start, end), constructionLoan))
  const called = ownWords(contract).map(({ kind, at }): NameSign => ({ kind, from: 'name', sure: true, weight: 1.5, at: [at] }))
  return [...names.flatMap(name => signsOf(name, text)), ...called].flatMap(sign => {
    if ((sign.kind === 'loan' && forWorks) || (sign.kind === 'separation' && !sign.sure && !employed)) return []
    return [sign.kind === 'online-terms' && !addressed ? { ...sign, weight: sign.weight * (sign.sure ? 0.7 : 0.4) } : sign]
  })
}

/** "Terms" head every sort of contract: they mean online terms only where someone is called "you". */
const speaksToYou = ({ words, sentences }: Contract) => words.sentencesWith('you').length * 12 >= sentences.length

/** A settlement or a release parts people from their work only where it speaks of that; else it ends a quarrel between firms. */
const speaksOfEmployment = ({ words, sentences }: Contract) => ['employment', 'employee', 'executive'].some(word => words.sentencesWith(word).length * 8 >= sentences.length)

function ownNames(contract: Contract): OwnName[] {
  const { text } = contract, own = [...titleNames(contract), ...selfNames(contract)]
  const telling = own.some(({ start, end }) => kindsNamed(text.slice(start, end)).some(({ sure }) => sure))
  return telling && !changesAnother(text) ? own : [...own, ...otherNames(contract)]
}

/** The first kind that a name speaks of counts whole, the others less: "License and Reseller Agreement". */
function signsOf({ start, end, worth }: OwnName, text: string): NameSign[] {
  return kindsNamed(text.slice(start, end)).map((named, rank) => ({ kind: named.kind, from: 'name', sure: named.sure, weight: worth * shareOf(named, rank), at: [{ start: start + named.start, end: start + named.end }] }))
}

const shareOf = ({ sure }: Named, rank: number) => (sure ? rank === 0 ? 1 : 0.5 : rank === 0 ? 0.6 : 0.3)
