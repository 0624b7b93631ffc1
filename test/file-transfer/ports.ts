/** Ports as browsers have them: what is posted travels as JSON and arrives later; whoever ends one is not told so himself. */
type Heard = { readonly message: Set<(message: unknown) => void>; readonly gone: Set<() => void> }

export type FakePort = ReturnType<typeof pair>[number]

export function pair(name: string, sender: object) {
  const ends: readonly [Heard, Heard] = [{ message: new Set(), gone: new Set() }, { message: new Set(), gone: new Set() }]
  let open = true
  const port = (mine: Heard, other: Heard) => ({
    name, sender,
    postMessage(message: unknown) {
      if (!open) throw new Error('Attempting to use a disconnected port object')
      const wire = JSON.stringify(message)
      queueMicrotask(() => open && other.message.forEach(hear => hear(JSON.parse(wire))))
    },
    disconnect() {
      if (!open) return
      open = false
      queueMicrotask(() => other.gone.forEach(hear => hear()))
    },
    onMessage: { addListener: (hear: (message: unknown) => void) => mine.message.add(hear) },
    onDisconnect: { addListener: (hear: () => void) => mine.gone.add(hear) },
  })
  return [port(ends[0], ends[1]), port(ends[1], ends[0])] as const
}
