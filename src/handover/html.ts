/** HTML as text, built without a page. What is not HTML already is escaped, so that nothing a contract holds becomes part of it. */
import { visible } from '../words/visible'

export type Html = { readonly html: string }

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (words: string): string => visible(words).replace(/[&<>"']/g, sign => signs[sign]!)

/** A template for HTML: html`<p>${words}</p>`. Values stand between tags, or inside quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  return { html: parts.reduce((so, part, i) => so + written(values[i - 1]!) + part) }
}

function written(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return escaped(value)
  return 'html' in value ? value.html : value.map(({ html }) => html).join('\n')
}
