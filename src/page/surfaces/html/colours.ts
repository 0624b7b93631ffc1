import { hostRule } from '../host'
import { flashed, levels, styles, washOf, type Ground, type Level } from '../levels'

/** What marked words stand on. Faint: the page draws its words at a fifth of their strength or little more, and washes make up for it. */
export type Paper = Ground | `${Ground}-faint`
export type Ink = Level | 'flash'

/** One highlight for each level, one for a jump. The page can read these names, so they say as little as they can. */
export const nameOf = (ink: Ink, paper: Paper) => `evenhand-${ink}-${paper}`

const grounds = ['light', 'dark'] as const, inks = [...levels, 'flash'] as const

export const names = (): readonly string[] => grounds.flatMap(ground => inks.flatMap(ink => [nameOf(ink, ground), nameOf(ink, `${ground}-faint`)]))

/** The style sheet for everything that is drawn in a page. On paper nothing is marked. */
export function marksSheet(): string {
  const rules = grounds.flatMap(ground => inks.flatMap(ink => {
    const { [ground]: colour, line } = ink === 'flash' ? { ...flashed.colour, line: '' } : styles[ink]
    const wash = ink === 'flash' ? flashed.wash : washOf(ink, ground)
    const rule = (paper: Paper, wash: number) => `::highlight(${nameOf(ink, paper)}) { background-color: rgb(${colour} / ${Math.min(1, wash)});${line && ` text-decoration: underline ${line} rgb(${colour});`} }`
    return [rule(ground, wash), rule(`${ground}-faint`, 5 * wash)]
  }))
  return `@media screen { ${rules.join('\n')} }${__TARGET__ === 'firefox' ? hostRule : ''}`
}
