import { heightOf, type Stretch } from './lines'

/** Without what is drawn a second time on top of itself, which makes letters look bold, or gives them a shadow. */
export function once<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const seen = new Map<string, Stretch<T>[]>()
  return stretches.filter(stretch => {
    const { text, left, top } = stretch, near = heightOf(stretch) * 0.25
    if (text.trim() === '' || near <= 0) return true
    // By where they are, so that a page of many equal letters is gone through once.
    const place = (dx: number, dy: number) => `${Math.round(left / near / 2) + dx} ${Math.round(top / near / 2) + dy} ${text}`
    const around = [-1, 0, 1].flatMap(dx => [-1, 0, 1].flatMap(dy => seen.get(place(dx, dy)) ?? []))
    if (around.some(other => Math.abs(other.left - left) < near && Math.abs(other.top - top) < near)) return false
    seen.set(place(0, 0), [...seen.get(place(0, 0)) ?? [], stretch])
    return true
  })
}
