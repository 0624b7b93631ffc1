/** Every place in built code that could make a connection, by any way that a browser has for a script. */
import { chainOf, globals, parse, walk, type Node } from './tree'

export type Connection = { /** "fetch", "import of what is worked out when it runs". */ readonly by: string; /** An offset in the code. */ readonly at: number }

const callers = new Set(['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'importScripts', 'Worker', 'SharedWorker', 'Image', 'Audio'])
const members = new Set(['sendBeacon', 'addModule', 'registerProtocolHandler', 'submit', 'requestSubmit', 'setRequestHeader'])
/** What an element loads as soon as it is set. */
const loading = new Set(['src', 'srcset', 'srcdoc', 'poster', 'action', 'formAction', 'background', 'ping'])

export function connections(code: string): readonly Connection[] {
  const found: Connection[] = []
  walk(parse(code), (node, parent) => {
    const by = connects(node, parent)
    if (by !== undefined) found.push({ by, at: node.start })
  })
  return found
}

function connects(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'Identifier' && isNamed(parent, node)) {
    const name = node['name'] as string
    return callers.has(name) || members.has(name) ? name : undefined
  }
  // const { fetch } = self
  const { type: shape, properties } = (node.type === 'VariableDeclarator' ? node['id'] : {}) as Partial<Node>
  if (shape === 'ObjectPattern' && globals.has((node['init'] as { name?: string } | null)?.name ?? '')) {
    const keys = (properties as readonly Node[]).map(({ key }) => (key as { name?: string } | undefined)?.name)
    return keys.find(key => key !== undefined && callers.has(key))
  }
  if (node.type === 'AssignmentExpression') {
    const to = chainOf(node['left'] as Node)?.at(-1)
    return to !== undefined && loading.has(to) ? `.${to} =` : undefined
  }
  if (node.type === 'CallExpression' && chainOf(node['callee'] as Node)?.at(-1) === 'setAttribute') {
    const name = written((node['arguments'] as readonly Node[])[0])
    return name !== undefined && loading.has(name) ? `setAttribute ${name}` : undefined
  }
  if (node.type === 'ImportExpression') {
    const address = written(node['source'] as Node)
    return address !== undefined && /^\.{0,2}\//.test(address) ? undefined : 'import of what is worked out when it runs'
  }
  return undefined
}

/** The text that a literal stands for; undefined for all else. */
function written(node: Node | undefined): string | undefined {
  if (node?.type === 'TemplateLiteral') {
    const [only, ...more] = node['quasis'] as readonly { value: { cooked: string } }[]
    return more.length === 0 ? only?.value.cooked : undefined
  }
  return typeof node?.['value'] === 'string' ? node['value'] : undefined
}

/** A name that is read or called, as itself or as a member of anything; a string that names a member is not looked through. */
const isNamed = (parent: Node | undefined, node: Node) => !(parent && /^(?:Property|PropertyDefinition|MethodDefinition)$/.test(parent.type) && parent['key'] === node && parent['value'] !== node)
