/**
 * The elements that are put into a page. Firefox ends our script without a word when Evenhand is updated or switched off, so there
 * they are seen only while the rule is in the page that the background gives to the browser, and that the browser then takes away.
 */
const attribute = 'data-evenhand', shown = '--evenhand-shown'

export const hostRule = `[${attribute}] { ${shown}: block }`

/** What the style of such an element is to say, with `important` where the rest of it is. */
export const hostStyle = (important = '') => (__TARGET__ === 'firefox' ? `display: var(${shown}, none)${important}` : '')

export function makeHost(document: Document): HTMLElement {
  const host = document.createElement('div')
  if (__TARGET__ === 'firefox') host.setAttribute(attribute, '')
  return host
}

/** Takes away what a script that ended left in an element; it would be seen again. */
export function removeOld(parent: Element, mine?: Element): void {
  if (__TARGET__ === 'firefox') for (const old of parent.querySelectorAll(`:scope > [${attribute}]`)) if (old !== mine) old.remove()
}
