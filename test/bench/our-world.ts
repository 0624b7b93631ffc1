/** Looks into the world that our script has in a page, which the page itself cannot see. */
import type { CDPSession } from 'playwright-core'

type World = { readonly id: number; readonly name: string; readonly auxData: { readonly type: string } }

/** The worlds of extensions in a page, from now on and before. */
export async function worldsIn(session: CDPSession): Promise<() => readonly World[]> {
  const worlds = new Map<number, World>()
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context as unknown as World))
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId))
  await session.send('Runtime.enable')
  return () => [...worlds.values()].filter(({ name, auxData }) => auxData.type === 'isolated' && name === 'Evenhand')
}

/** From now on our script's questions about the layout are counted while an event of a scroll is being handled. Gives a function that says how many there were. */
export async function watchLayout(session: CDPSession, { id: contextId }: World): Promise<() => Promise<number>> {
  await session.send('Runtime.evaluate', { contextId, expression: `(${watch.toString()})()` })
  return async () => (await session.send('Runtime.evaluate', { contextId, expression: 'asked', returnByValue: true })).result.value as number
}

function watch(): void {
  const world = globalThis as unknown as { asked: number }
  world.asked = 0
  let scrolling = false
  const count = () => { if (scrolling) world.asked++ }
  addEventListener('scroll', () => { scrolling = true }, true)
  addEventListener('scroll', () => { scrolling = false })
  const functions: readonly (readonly [object, string])[] = [
    [Element.prototype, 'getBoundingClientRect'], [Element.prototype, 'getClientRects'], [Range.prototype, 'getBoundingClientRect'], [Range.prototype, 'getClientRects'],
    [Document.prototype, 'elementFromPoint'], [ShadowRoot.prototype, 'elementFromPoint'], [globalThis, 'getComputedStyle'], [Element.prototype, 'checkVisibility'],
  ]
  for (const [owner, name] of functions) {
    const original = Reflect.get(owner, name) as (...args: readonly unknown[]) => unknown
    Reflect.set(owner, name, function (this: unknown, ...args: readonly unknown[]) {
      count()
      return Reflect.apply(original, this, args)
    })
  }
  for (const [owner, names] of [[HTMLElement.prototype, ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight', 'innerText']], [Element.prototype, ['scrollTop', 'scrollHeight', 'clientHeight', 'clientWidth']]] as const) {
    for (const name of names) {
      const original = Object.getOwnPropertyDescriptor(owner, name)!
      Object.defineProperty(owner, name, { ...original, get(this: unknown): unknown {
        count()
        return original.get?.call(this)
      } })
    }
  }
}
