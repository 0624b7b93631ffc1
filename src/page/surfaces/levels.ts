/** How strongly words are marked, and in which colours. The same on every surface. */
import type { Mark } from '../../messages'

export type Ground = 'light' | 'dark'

/** One for each severity, one for what a person should look at. */
export const levels = [4, 3, 2, 1, 0] as const
export type Level = (typeof levels)[number]

/** "Needs your eyes" is no fault, so it is drawn as quietly as a matter of tidiness, whatever it would weigh. */
export const levelOf = ({ severity, look }: Mark): Level => (look ? 0 : severity)

type Style = { readonly line: 'solid' | 'double' | 'dashed' | 'dotted'; readonly light: string; readonly dark: string }

/** Contrast of each line with its ground is at least 4.5 : 1. */
export const styles: Record<Level, Style> = {
  4: { line: 'solid', light: '168 38 29', dark: '255 157 148' },
  3: { line: 'double', light: '154 82 0', dark: '240 179 90' },
  2: { line: 'dashed', light: '31 95 168', dark: '143 189 245' },
  1: { line: 'dotted', light: '91 97 104', dark: '166 171 177' },
  0: { line: 'dotted', light: '31 95 168', dark: '143 189 245' },
}

/** How much of its colour lies over marked words, from 0 to 1, and over words that light up after a jump. */
export const washOf = (level: Level, ground: Ground): number => (level === 0 ? 0.1 : ground === 'light' ? 0.17 : 0.22)
export const flashed = { colour: styles[2], wash: 0.4 }

/** How long words flash after a jump, in milliseconds. */
export const flashFor = 1_200
