/** The looks of a file's styles, as a style sheet of our own: it reaches only what is in the given box, and fetches nothing. */

/** Our policy allows no style elements; a sheet that is adopted is not one. */
export function adoptStyles(document: Document, texts: readonly string[], within: string): () => void {
  const { CSSStyleSheet } = document.defaultView!
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cleanStyles(texts, within, CSSStyleSheet))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet) }
}

/** Names and values come from the file, and could close a rule and open another: the browser reads them, and what it read is looked at. */
export function cleanStyles(texts: readonly string[], within: string, Sheet: typeof CSSStyleSheet): string {
  return texts.flatMap(text => {
    const sheet = new Sheet()
    sheet.replaceSync(text)
    return [...sheet.cssRules].flatMap(rule => {
      if (!('selectorText' in rule)) return []
      const { selectorText, style } = rule as CSSStyleRule
      return isPlain.test(selectorText) ? [`${within} :is(${selectorText}) { ${declarations(style)} }`] : []
    })
  }).join('\n')
}

const declarations = (style: CSSStyleDeclaration): string => Array.from(style, name => [name, style.getPropertyValue(name)] as const).flatMap(([name, value]) => (isSafe(name, value) ? [`${name}: ${value};`] : [])).join(' ')

/** Elements, classes, and one inside another. */
const isPlain = /^[\w\s.,>~+-]*(?:(?::not\(\.[\w-]+\))[\w\s.,>~+-]*)*$/

/** Whether a property only sets looks: it neither leaves its place nor brings anything in. */
export const isSafe = (name: string, value: string): boolean => /^-?-?[a-z][\w-]*$/i.test(name) && !placing.has(name) && !/url\(|image\(|image-set\(|src\(|[{};\\@]/i.test(value)
const placing = new Set(['position', 'z-index', 'inset', 'top', 'left', 'right', 'bottom', 'content', 'pointer-events', 'cursor'])
