/** Words that a reader would be shown in English whatever their language is, because nobody said them with `say`. */
import { parseSync } from 'vite'
import { isSentence, type Source } from './sentences'

/** What these hold is shown or read out; what other attributes hold is not. */
const shown = new Set(['title', 'aria-label', 'placeholder', 'alt'])
/** Names stay what they are in every language. */
const names = new Set(['Evenhand'])
/** Their first argument is looked up, or is a piece of what is. */
const saying = new Set(['say', 'translated', 'count'])

const isWords = (words: string) => /\p{L}{2}/u.test(words) && !names.has(words.replaceAll(/[\s·]/g, ''))

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

/** As "panel/footer.tsx:12: Not legal advice.": what stands between tags or in an attribute that is shown, and whole sentences anywhere. */
export function unsaidIn({ path, text }: Source): readonly string[] {
  const unsaid: string[] = []

  /** `seen`: what this comes to is shown as it is. */
  const look = (node: Node, seen: boolean): void => {
    const words = wordsOf(node)
    if (words !== undefined && (seen ? isWords(words) : isSentence(words))) unsaid.push(`${path}:${text.slice(0, node.start).split('\n').length}: ${words.trim()}`)
    switch (node.type) {
      case 'JSXElement': case 'JSXFragment':
        for (const part of partsOf(node['openingElement'])) look(part, false)
        return partsOf(node['children']).forEach(part => look(part, true))
      case 'JSXAttribute': return partsOf(node['value']).forEach(part => look(part, shown.has(nameOf(node['name']))))
      case 'JSXExpressionContainer': return partsOf(node['expression']).forEach(part => look(part, seen))
      case 'ConditionalExpression':
        partsOf(node['test']).forEach(part => look(part, false))
        return [...partsOf(node['consequent']), ...partsOf(node['alternate'])].forEach(part => look(part, seen))
      case 'LogicalExpression':
        partsOf(node['left']).forEach(part => look(part, seen && node['operator'] !== '&&'))
        return partsOf(node['right']).forEach(part => look(part, seen))
      case 'CallExpression': return partsOf(node['arguments']).slice(saying.has(nameOf(node['callee'])) ? 1 : 0).concat(partsOf(node['callee'])).forEach(part => look(part, false))
      case 'NewExpression': if (nameOf(node['callee']) === 'Error') return
    }
    for (const value of Object.values(node)) partsOf(value).forEach(part => look(part, false))
  }
  look(parseSync(path, text).program as unknown as Node, false)
  return unsaid
}

function wordsOf({ type, value, quasis }: Node): string | undefined {
  if (type === 'JSXText' || type === 'Literal' && typeof value === 'string') return value as string
  return type === 'TemplateLiteral' ? (quasis as readonly { readonly value: { readonly cooked: string } }[]).map(part => part.value.cooked).join('{}') : undefined
}

const nameOf = (node: unknown) => (node as { readonly name?: unknown } | undefined)?.name as string ?? ''

/** The nodes that something is, or is a list of. */
const partsOf = (value: unknown): readonly Node[] => Array.isArray(value) ? value.flatMap(partsOf) : typeof value === 'object' && value !== null && 'type' in value ? [value as Node] : []
