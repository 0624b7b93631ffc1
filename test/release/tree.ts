/** Built code as a tree (ESTree), to look for what it does. */
import { parseAst } from 'vite'

export type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

/** Names that stand for the global object, whose members are global names. */
export const globals: ReadonlySet<string> = new Set(['globalThis', 'window', 'self'])

export const parse = (code: string): Node => parseAst(code) as unknown as Node

/** Every node, outer ones first, with the one it stands in. */
export function walk(node: unknown, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  if (Array.isArray(node)) return node.forEach(each => walk(each, visit, parent))
  if (typeof node !== 'object' || node === null) return
  const here = typeof (node as Node).type === 'string' ? (node as Node) : undefined
  if (here) visit(here, parent)
  for (const each of Object.values(node)) if (typeof each === 'object') walk(each, visit, here ?? parent)
}

/** The names of a.b.c, outermost object first; undefined where the last is worked out when it runs. What is not a name stays empty. */
export function chainOf(node: Node): readonly string[] | undefined {
  if (node.type !== 'MemberExpression' || node['computed']) return undefined
  const object = node['object'] as Node, name = (node['property'] as { name: string }).name
  return [...(chainOf(object) ?? [object.type === 'Identifier' ? object['name'] as string : '']), name]
}

/** The names that a node brings into being, wherever in the file they then hold. */
export function declared(node: Node): readonly string[] {
  if (node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration') return names(node['id'])
  if (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return [...names(node['id']), ...names(node['params'])]
  if (node.type === 'CatchClause') return names(node['param'])
  return /^Import\w*Specifier$/.test(node.type) ? names(node['local']) : []
}

/** The members that a node gives an object, a class or a pattern that takes one apart. */
export function made(node: Node): readonly string[] {
  const of = /^(?:Property|PropertyDefinition|MethodDefinition)$/.test(node.type) && !node['computed'] ? node['key'] : node.type === 'AssignmentExpression' && (node['left'] as Node).type === 'MemberExpression' ? (node['left'] as Node)['property'] : undefined
  const { name, value } = (of ?? {}) as { name?: unknown; value?: unknown }
  return [name, value].filter(each => typeof each === 'string')
}

function names(pattern: unknown): readonly string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(names)
  if (typeof pattern !== 'object' || pattern === null) return []
  const { type, name, ...parts } = pattern as Node
  return type === 'Identifier' ? [name as string] : [parts['properties'], parts['elements'], parts['left'], parts['argument'], type === 'Property' ? parts['value'] : undefined].flatMap(names)
}
