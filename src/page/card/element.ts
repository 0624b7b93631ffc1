type Parts = Readonly<Record<string, string | number | ((event: Event) => void)>>

/** An element with attributes, listeners and children. Words become text and nothing else: no markup is ever parsed. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, parts: Parts = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag), plain: HTMLElement = made
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'function') plain.addEventListener(name, value)
    else plain.setAttribute(name, String(value))
  }
  plain.append(...children)
  return made
}
