import { flashed, levels, styles, washOf, type Ground, type Level } from '../levels'

/** One highlight for each level, one for a jump. The page can read these names, so they say as little as they can. */
export const nameOf = (level: Level | 'flash') => `evenhand-${level}`

/** The style sheet for all highlights. On paper nothing is marked. `strength`: how opaque the page draws what is marked, from 0 to 1; washes make up for it. */
export function highlightSheet(ground: Ground, strength = 1): string {
  const washed = (colour: string, wash: number) => `background-color: rgb(${colour} / ${Math.min(1, wash / strength)});`
  const rules = levels.map(level => {
    const { line, [ground]: colour } = styles[level]
    return `::highlight(${nameOf(level)}) { ${washed(colour, washOf(level, ground))} text-decoration: underline ${line} rgb(${colour}); }`
  })
  const flash = `::highlight(${nameOf('flash')}) { ${washed(flashed.colour[ground], flashed.wash)} }`
  return `@media screen { ${[...rules, flash].join('\n')} }`
}
