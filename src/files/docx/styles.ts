/** What paragraphs and runs inherit from their styles. */
import { attribute, child, childrenNamed, type XmlElement } from '../xml'

/** Nobody bases styles on each other for so long. */
const longestChain = 40

export type Styles = {
  /** A paragraph's style and those that it is based on, nearest first. Without a name, the style of paragraphs that name none. */
  of(name: string | undefined): readonly XmlElement[]
  /** A character style and those that it is based on, nearest first; none without a name. */
  ofRun(name: string | undefined): readonly XmlElement[]
  /** What runs look like that no style says otherwise of. */
  readonly defaults: XmlElement | undefined
}

export function stylesIn(root: XmlElement | undefined): Styles {
  const styles = new Map(childrenNamed(root, 'w:style').map(style => [attribute(style, 'styleId') ?? '', style]))
  const standard = [...styles.values()].find(style => attribute(style, 'type') === 'paragraph' && isOn(attribute(style, 'default') ?? '0'))
  const chains = new Map<XmlElement, readonly XmlElement[]>()

  const chainOf = (first: XmlElement): readonly XmlElement[] => {
    const before = chains.get(first)
    if (before) return before
    const chain = new Set<XmlElement>()
    for (let style: XmlElement | undefined = first; style && !chain.has(style) && chain.size < longestChain; style = styles.get(valueOf(style, 'w:basedOn') ?? '')) chain.add(style)
    const found = [...chain]
    chains.set(first, found)
    return found
  }
  return {
    of(name) {
      const style = styles.get(name ?? '') ?? standard
      return style ? chainOf(style) : []
    },
    ofRun(name) {
      const style = name === undefined ? undefined : styles.get(name)
      return style ? chainOf(style) : []
    },
    defaults: child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
  }
}

export const valueOf = (element: XmlElement | undefined, name: string): string | undefined => attribute(child(element, name), 'val')
export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off', 'none'].includes(value ?? '1')
/** Whether a property that is on by being there is there, and not turned off again; undefined where nothing is said. */
export const toggle = (properties: XmlElement | undefined, name: string): boolean | undefined => {
  const found = child(properties, name)
  return found && isOn(attribute(found, 'val'))
}
