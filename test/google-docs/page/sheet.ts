/** The paper: Letter at 96 dots an inch, as far below one another as has been measured on the real thing. */
import { on } from './asked'

const paper = { width: 816, height: 1056, margin: 96, gap: 10, first: 5 }
/** Nobody has published the measures of a page without pages. These are as unlike paper as they could be: lower tiles, no gap, another width. */
const endless = { width: 900, height: 512, margin: 72, gap: 0, first: 0 }

export const sheet = on('pageless') ? { ...endless, endless: true } : { ...paper, endless: false }

/** From the top of one tile to the top of the next. */
export const pitch = sheet.height + sheet.gap
export const columnWidth = sheet.width - 2 * sheet.margin
