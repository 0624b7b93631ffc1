/** What a source file imports, read from its syntax tree. */
import { parseSync, Visitor } from 'vite'

export type Import = { readonly from: string; /** True where nothing of it is left when the program runs. */ readonly typesOnly: boolean }

/** In the order of the text. Throws on a file that does not parse. */
export function importsOf({ path, text }: { readonly path: string; readonly text: string }): readonly Import[] {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const found: (Import & { readonly at: number })[] = []
  const add = (source: { type: string; start: number } & Partial<{ value: unknown }>, typesOnly: boolean) => {
    found.push({ from: typeof source.value === 'string' ? source.value : `what ${source.type} works out`, typesOnly, at: source.start })
  }
  new Visitor({
    ImportDeclaration: node => add(node.source, node.importKind === 'type' || (node.specifiers.length > 0 && node.specifiers.every(one => one.type === 'ImportSpecifier' && one.importKind === 'type'))),
    ExportAllDeclaration: node => add(node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: node => { if (node.source) add(node.source, node.exportKind === 'type') },
    ImportExpression: node => add(node.source, false),
    TSImportType: node => add(node.source, true),
  }).visit(program)
  return found.toSorted((a, b) => a.at - b.at).map(({ from, typesOnly }) => ({ from, typesOnly }))
}

/** Whether the code itself, not a comment or a text, reaches for `browser.storage` or takes `storage` out of `browser`. */
export function touchesStorage({ path, text }: { readonly path: string; readonly text: string }): boolean {
  let touches = false
  const isBrowser = (node: { type: string; name?: unknown } | null | undefined) => node?.type === 'Identifier' && (node.name === 'browser' || node.name === 'chrome')
  new Visitor({
    MemberExpression: node => {
      const name = node.property.type === 'Identifier' && !node.computed ? node.property.name : node.property.type === 'Literal' ? node.property.value : undefined
      if (name === 'storage' && isBrowser(node.object)) touches = true
    },
    VariableDeclarator: node => {
      if (!isBrowser(node.init) || node.id.type !== 'ObjectPattern') return
      for (const property of node.id.properties) if (property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'storage') touches = true
    },
  }).visit(parseSync(path, text).program)
  return touches
}
