/** What the program says, read from its syntax trees: every `say('…')`, and every `count(n, '…')`, which says "1 …" and "3 …". */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor, type ESTree } from 'vite'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** The rooms that speak to a reader. */
export const speaking = ['panel', 'reader', 'options', 'page', 'background', 'words', 'handover', 'storage', 'files', 'file-transfer'] as const

export type Source = { readonly path: string; readonly text: string }

/** Every file of these rooms; paths are seen from src. */
export const sourcesOf = (...rooms: readonly string[]): readonly Source[] => readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && rooms.some(room => path.startsWith(`${room}/`)))
  .map(path => ({ path, text: readFileSync(`${src}/${path}`, 'utf8') }))

/** The whole sentences in a file of the engine, which says nothing itself. */
export function sentencesIn(path: string): readonly string[] {
  const found: string[] = []
  new Visitor({ Literal: ({ value }) => { if (typeof value === 'string' && isSentence(value)) found.push(value) } }).visit(parseSync(path, readFileSync(`${src}/${path}`, 'utf8')).program)
  return found
}

/** From a capital to a full stop, with words between them. */
export const isSentence = (words: string) => /^\p{Lu}.*\s.*[.?!:…]$/u.test(words.trim())

/** In the order of the text. Throws where what is said is not written there in one piece. */
export function saidIn({ path, text }: Source): readonly string[] {
  const said: string[] = [], ours = new Set<string>()
  new Visitor({
    ImportDeclaration: ({ source, specifiers }) => {
      if (/(?:^|\/)(?:say|plain-words)$/.test(source.value)) for (const { local } of specifiers) ours.add(local.name)
    },
    CallExpression: ({ callee, arguments: [first, second, third], start }) => {
      if (callee.type !== 'Identifier' || !ours.has(callee.name)) return
      const written = (node: ESTree.Argument | undefined) => {
        const found = node && literals(node)
        if (!found) throw new Error(`${path}:${text.slice(0, start).split('\n').length}: what is said here cannot be read from the code`)
        return found
      }
      if (callee.name === 'say' && !isCount(text, start)) said.push(...written(first))
      if (callee.name === 'count' && second) for (const one of written(second)) said.push(`{1} ${one}`, `{1} ${third ? written(third)[0] : `${one}s`}`)
    },
  }).visit(parseSync(path, text).program)
  return said
}

/** The one sentence that `count` puts together itself. */
const isCount = (text: string, at: number) => text.startsWith('say(`{1} ${n === 1 ? one : many}`', at)

/** A text, or the texts of which one is chosen on the spot. */
function literals(node: ESTree.Argument): readonly string[] | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node.type !== 'ConditionalExpression') return undefined
  const one = literals(node.consequent), other = literals(node.alternate)
  return one && other && [...one, ...other]
}

