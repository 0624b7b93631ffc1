import type { Mark } from '../../../messages'

export type Ground = 'light' | 'dark'

/** One highlight for each severity, one for what a person should look at, one for a jump. The page can read these names, so they say as little as they can. */
export const levels = [4, 3, 2, 1, 0] as const
export type Level = (typeof levels)[number]
export const nameOf = (level: Level | 'flash') => `evenhand-${level}`

/** "Needs your eyes" is no fault, so it is drawn as quietly as a matter of tidiness, whatever it would weigh. */
export const levelOf = ({ severity, look }: Mark): Level => (look ? 0 : severity)

type Style = { readonly line: string; readonly light: string; readonly dark: string }

/** Contrast of each line with its ground is at least 4.5 : 1. */
const styles: Record<Level, Style> = {
  4: { line: 'solid', light: '168 38 29', dark: '255 157 148' },
  3: { line: 'double', light: '154 82 0', dark: '240 179 90' },
  2: { line: 'dashed', light: '31 95 168', dark: '143 189 245' },
  1: { line: 'dotted', light: '91 97 104', dark: '166 171 177' },
  0: { line: 'dotted', light: '31 95 168', dark: '143 189 245' },
}

/** The style sheet for all highlights. On paper nothing is marked. `strength`: how opaque the page draws what is marked, from 0 to 1; washes make up for it. */
export function highlightSheet(ground: Ground, strength = 1): string {
  const washed = (colour: string, wash: number) => `background-color: rgb(${colour} / ${Math.min(1, wash / strength)});`
  const rules = levels.map(level => {
    const { line, [ground]: colour } = styles[level]
    const wash = level === 0 ? 0.1 : ground === 'light' ? 0.17 : 0.22
    return `::highlight(${nameOf(level)}) { ${washed(colour, wash)} text-decoration: underline ${line} rgb(${colour}); }`
  })
  const flash = `::highlight(${nameOf('flash')}) { ${washed(styles[2][ground], 0.4)} }`
  return `@media screen { ${[...rules, flash].join('\n')} }`
}
