import type { Ground } from './colours'
import { shownParent } from './shadow'

/** Whether text here stands on light or on dark: by the nearest background that can be told, else by the text's own colour. */
export function groundAt(element: Element): Ground {
  const view = element.ownerDocument.defaultView!
  for (let at: Element | null = element; at; at = shownParent(at)) {
    const style = view.getComputedStyle(at)
    // A picture's colour cannot be told. Whoever put text on it chose a colour that can be read.
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break
    const light = lightness(style.backgroundColor)
    if (light !== undefined) return light < 0.4 ? 'dark' : 'light'
  }
  const ink = lightness(view.getComputedStyle(element).color)
  return ink !== undefined && ink > 0.6 ? 'dark' : 'light'
}

/** From 0, black, to 1, white. Undefined for a colour that is mostly transparent, or written in a way not read here. */
export function lightness(colour: string): number | undefined {
  const [, space, list] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(colour) ?? []
  const parts = list?.split(/[\s,/]+/).filter(Boolean).map(Number)
  const [r, g, b, alpha = 1] = parts ?? []
  if (r === undefined || g === undefined || b === undefined || ![r, g, b, alpha].every(Number.isFinite) || alpha < 0.5) return undefined
  const scale = space === 'color' ? 1 : 255
  return (0.299 * r + 0.587 * g + 0.114 * b) / scale
}
