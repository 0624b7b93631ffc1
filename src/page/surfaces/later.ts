/** A surface whose script comes when the page is read for the first time, because most pages never need it. */
import type { Changed, Surface } from './surface'

export function surfaceFrom(load: () => Promise<(changed: Changed) => Surface>, changed: Changed): Surface {
  let surface: Surface | undefined, loading: Promise<Surface> | undefined, left = false
  const loaded = () => (loading ??= load().then(open => {
    surface = open(changed)
    if (left) surface.leave()
    return surface
  }).catch((error: unknown) => {
    // What did not come may come when the reader tries again.
    loading = undefined
    throw error
  }))
  return {
    title: () => surface?.title?.(),
    read: async () => (await loaded()).read(),
    told: () => surface?.told(),
    paint: marks => surface?.paint(marks) ?? { painted: 0, lost: [] },
    clear: () => surface?.clear(),
    reveal: async (anchor, flash) => surface?.reveal(anchor, flash) ?? false,
    hit: (...at) => surface?.hit(...at),
    documents: () => surface?.documents() ?? [],
    stops: () => surface?.stops() ?? [],
    selfCheck: async () => surface?.selfCheck?.() ?? '',
    leave() {
      left = true
      surface?.leave()
    },
  }
}
