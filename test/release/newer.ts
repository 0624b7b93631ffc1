/**
 * What built code uses that the oldest browsers of the manifest do not have, by MDN's compatibility data: names of the language
 * and of the platform, their static members, members that only newer objects have, the browsers' own interface for extensions,
 * and what a pattern is written with. Whose value a name holds is not known without running it, so that a member is told of
 * where every object that has one of that name is too new.
 */
import { createRequire } from 'node:module'
import type { BrowserName, CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data'
import { chainOf, declared, globals, made, parse, walk, type Node } from './tree'

export type Oldest = { readonly browser: BrowserName; readonly version: number }
export type Newer = { /** As MDN names it: "URL.parse". */ readonly feature: string; /** Where it is used: an offset in the code. */ readonly at: number }

const { api: interfaces, css: { properties: styles = {} }, javascript: { builtins = {}, regular_expressions: patterns }, webextensions: { api: ofExtensions = {} } } = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData

export function newer(code: string, oldest: Oldest): readonly Newer[] {
  const has = (feature: Identifier | undefined) => feature?.__compat === undefined || supported(feature.__compat, oldest)
  const tooNew = tooNewMembers(oldest)
  const found: Newer[] = []
  const tree = parse(code)
  const ours = new Set<string>(), ourMembers = new Set<string>(), brought = new Set<string>()
  walk(tree, node => {
    if (node.type === 'AssignmentExpression') brought.add(chainOf(node['left'] as Node)?.join('.') ?? '')
    for (const name of declared(node)) ours.add(name)
    for (const name of made(node)) ourMembers.add(name)
  })
  walk(tree, (node, parent) => {
    const { start: at } = node
    if (node.type === 'Identifier' && isUse(node, parent)) {
      const name = node['name'] as string
      if (!ours.has(name) && !has(globalName(name))) found.push({ feature: name, at })
    }
    const chain = chainOf(node)
    if (chain) {
      const [area = '', owner = '', member = ''] = ['', '', ...chain].slice(-3)
      const is = globals.has(owner) ? globalName(member) : ours.has(owner) ? undefined : staticOf(owner, member)
      // polyfill.scripting.executeScript: two names of the interface in a row.
      const ofExtension = area !== '' || chain.length > 2 ? own(own(ofExtensions, owner), member) : undefined
      if (is ?? ofExtension) {
        if (!has(is ?? ofExtension) && !brought.has(`${owner}.${member}`)) found.push({ feature: chain.filter(Boolean).join('.'), at })
      } else if (tooNew.has(member) && !ourMembers.has(member)) found.push({ feature: tooNew.get(member)!, at })
    }
    const pattern = node['regex'] as { pattern: string; flags: string } | undefined
    if (node.type === 'Literal' && pattern) for (const feature of ofPattern(pattern)) if (!has(feature.is)) found.push({ feature: feature.name, at })
  })
  return found
}

/** Whether a browser has had it, without a prefix or a switch, since that version or before. */
function supported({ support }: CompatStatement, { browser, version }: Oldest): boolean {
  const statements = [support[browser] ?? []].flat()
  return statements.some(({ version_added: since, flags, prefix, alternative_name: other, partial_implementation: partial }) =>
    !flags && !prefix && !other && !partial && typeof since === 'string' && Number.parseFloat(since.replace('≤', '')) <= version)
}

/** Every member that no object had in the oldest browser: its name, and how MDN calls it. */
function tooNewMembers(oldest: Oldest): ReadonlyMap<string, string> {
  const some = new Map<string, string>(), old = new Set<string>()
  const style = Object.fromEntries(Object.entries(styles).map(([name, feature]) => [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), feature]))
  for (const [owner, members] of [...Object.entries(builtins), ...Object.entries(interfaces), ['CSSStyleDeclaration', style] as const]) {
    for (const [member, feature] of Object.entries(members)) {
      if (member === '__compat' || /_(?:static|event)$/.test(member) || !feature.__compat) continue
      if (supported(feature.__compat, oldest)) old.add(member)
      else some.set(member, `${owner}.prototype.${member}`)
    }
  }
  return new Map([...some].filter(([member]) => !old.has(member)))
}

const globalName = (name: string): Identifier | undefined => own(builtins, name) ?? own(interfaces, name) ?? own(interfaces['Window'], name) ?? own(interfaces['WorkerGlobalScope'], name)
const staticOf = (owner: string, member: string): Identifier | undefined => own(own(builtins, owner), member) ?? own(own(interfaces, owner), `${member}_static`)
const own = (of: Identifier | undefined, name: string): Identifier | undefined => (of && Object.hasOwn(of, name) ? of[name as keyof Identifier] : undefined)

function ofPattern({ pattern, flags }: { readonly pattern: string; readonly flags: string }): readonly { readonly name: string; readonly is: Identifier | undefined }[] {
  return [
    ...(/\(\?[ims]*-?[ims]+:/.test(pattern) ? [{ name: 'modifiers in a pattern', is: patterns?.['modifier'] }] : []),
    ...(/\(\?<[=!]/.test(pattern) ? [{ name: 'looking back in a pattern', is: patterns?.['lookbehind_assertion'] }] : []),
    ...(flags.includes('v') ? [{ name: 'the flag v of a pattern', is: builtins['RegExp']?.['unicodeSets'] }] : []),
  ]
}

/** A name that is read as a value, and not only asked after with typeof. */
function isUse(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false
  if (parent.type === 'UnaryExpression' && parent['operator'] === 'typeof') return false
  if (parent.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true
  if (/^(?:Property|PropertyDefinition|MethodDefinition)$/.test(parent.type)) return parent['value'] === node || parent['computed'] === true
  return !/^(?:LabeledStatement|BreakStatement|ContinueStatement|ImportSpecifier|ExportSpecifier)$/.test(parent.type)
}
