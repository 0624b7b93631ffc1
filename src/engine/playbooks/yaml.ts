/** YAML text to plain data, with the line of every field. Playbooks are passed around: the text is taken to be hostile. */
import type { Document, Node } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { PlaybookError } from './playbook'

/** In UTF-16 code units. */
const longest = 100_000
/** More levels than any playbook needs. */
const deepest = 10
const tooDeep = 'there are too many levels inside one another'

export type Path = readonly (string | number)[]

/** Throws a PlaybookError. `lineOf` gives the line of a field, or of what is nearest around it. */
export function readYaml(text: string): { readonly data: unknown; readonly lineOf: (path: Path) => number } {
  if (text.length > longest) throw refused(1, `the file is too long: it may have ${longest.toLocaleString('en')} characters`)
  const lines = new LineCounter()
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  const document = parse(text, lines)
  const broken = [...document.errors, ...document.warnings].slice(0, 20).map(({ code, pos, message }) => ({ line: lineAt(pos[0]), field: '', say: plain[code] ?? (message.includes('call stack') ? tooDeep : `this is not YAML (${message})`) }))
  // One slip often breaks one line in several ways.
  if (broken.length > 0) throw new PlaybookError(broken.filter(({ line }, i) => broken.findIndex(other => other.line === line) === i).slice(0, 5))
  // Another version of YAML reads the same words otherwise: there, "no" is not a word.
  if (document.directives?.yaml.explicit) throw refused(1, 'lines that begin with % are not read; please leave them out')
  check(document, lineAt)
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, lineOf: path => lineAt(offsetOf(document, path)) }
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed {
  try {
    return parseDocument(text, { version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, strict: true, uniqueKeys: true, prettyErrors: false, logLevel: 'error', lineCounter })
  } catch {
    // Brackets in brackets, thousands deep, end the reader's own stack.
    throw refused(1, tooDeep)
  }
}

/** No references, no tags, no keys that are not words, nothing too deep. */
function check(document: Document.Parsed, lineAt: (offset: number) => number): void {
  visit(document, {
    Node(_, node, ancestors) {
      const at = lineAt(node.range?.[0] ?? 0)
      if (isAlias(node) || ('anchor' in node && node.anchor)) throw refused(at, 'names for other places (& and *) are not read; please write the words out')
      if (node.tag) throw refused(at, 'tags (words that begin with !) are not read')
      if (ancestors.length > deepest * 2) throw refused(at, tooDeep)
    },
    Pair(_, { key }) {
      const at = lineAt((key as Node | null)?.range?.[0] ?? 0)
      if (!isScalar(key) || typeof key.value !== 'string') throw refused(at, 'the name of a field must be a word')
      if (['__proto__', 'constructor', 'prototype'].includes(key.value)) throw refused(at, `there is no field called "${key.value}"`)
    },
  })
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents, offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else break
  }
  return offset
}

const refused = (line: number, say: string): PlaybookError => new PlaybookError([{ line, field: '', say }])

/** By the code of the library. */
const plain: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'names for other places (& and *) are not read; please write the words out',
  BAD_ALIAS: 'names for other places (& and *) are not read; please write the words out, or put the text in quotation marks',
  BAD_INDENT: 'the spaces at the beginning of this line do not fit the lines above it',
  BAD_SCALAR_START: 'a text that begins with this sign must stand in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon in it must stand in quotation marks',
  DUPLICATE_KEY: 'this field is there twice',
  IMPOSSIBLE: 'this is not YAML',
  MISSING_CHAR: 'something is missing here: a quotation mark, a bracket, a comma or a colon',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing after the name of a field, or a text goes over several lines without quotation marks',
  MULTIPLE_DOCS: 'the file holds more than one playbook; please leave out the line ---',
  TAB_AS_INDENT: 'a tab stands at the beginning of the line, where only spaces may',
  TAG_RESOLVE_FAILED: 'tags (words that begin with !) are not read',
  UNEXPECTED_TOKEN: 'something stands here that does not belong',
}
