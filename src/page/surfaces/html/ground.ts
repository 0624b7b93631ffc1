import type { Ground } from '../levels'
import type { Paper } from './colours'
import { shownParent } from './shadow'
import { styleOf } from './style'

/** Whether text here stands on light or on dark: by the nearest background that can be told, else by the text's own colour. */
export function groundAt(element: Element): Ground {
  for (let at: Element | null = element; at; at = shownParent(at)) {
    const style = styleOf(at)
    // A picture's colour cannot be told. Whoever put text on it chose a colour that can be read.
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break
    const light = lightness(style.backgroundColor)
    if (light !== undefined) return light < 0.4 ? 'dark' : 'light'
  }
  const ink = lightness(styleOf(element).color)
  return ink !== undefined && ink > 0.6 ? 'dark' : 'light'
}

/** PDF viewers lay their text over the page, and older ones at a fifth of its strength. */
export function paperAt(element: Element): Paper {
  const ground = groundAt(element), layer = element.closest('.textLayer')
  return layer && Number(styleOf(layer).opacity || 1) < 0.5 ? `${ground}-faint` : ground
}

/** Red, green and blue from 0 to 255, and how opaque, from 0 to 1. */
export type Rgb = readonly [number, number, number, number]

/**
 * The colour behind an element: its own background's, or that of what is around it; undefined where it cannot be told,
 * because of a picture, or something half transparent. `known` holds what was found out before.
 */
export function backgroundOf(element: Element, known: Map<Element, Rgb | undefined>): Rgb | undefined {
  const passed: Element[] = []
  let found: Rgb | undefined
  for (let at: Element | null = element; at; at = shownParent(at)) {
    if (known.has(at)) {
      found = known.get(at)
      break
    }
    passed.push(at)
    const { backgroundImage, backgroundColor, colorScheme } = styleOf(at)
    const own = rgbOf(backgroundColor)
    if (backgroundImage !== 'none' || own?.[3] !== 0) {
      found = own?.[3] === 1 && backgroundImage === 'none' ? own : undefined
      break
    }
    // A page that names no colour stands on white, unless it lets the browser choose.
    found = /dark/.test(colorScheme) ? undefined : white
  }
  for (const each of passed) known.set(each, found)
  return found
}

const white: Rgb = [255, 255, 255, 1], clear: Rgb = [0, 0, 0, 0]

/** Undefined for a colour that is written in a way not read here. */
export function rgbOf(colour: string): Rgb | undefined {
  // Nearly all text stands on no background of its own, and thousands of paragraphs ask.
  if (colour === 'rgba(0, 0, 0, 0)') return clear
  const [, space, list] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(colour) ?? []
  const parts = list?.split(/[\s,/]+/).filter(Boolean).map(Number)
  const [r, g, b, alpha = 1] = parts ?? []
  if (r === undefined || g === undefined || b === undefined || ![r, g, b, alpha].every(Number.isFinite)) return undefined
  const scale = space === 'color' ? 255 : 1
  return [r * scale, g * scale, b * scale, alpha]
}

/** From 0, black, to 1, white. Undefined for a colour that is mostly transparent, or written in a way not read here. */
export function lightness(colour: string): number | undefined {
  const [r, g, b, alpha] = rgbOf(colour) ?? clear
  return alpha < 0.5 ? undefined : (0.299 * r + 0.587 * g + 0.114 * b) / 255
}
