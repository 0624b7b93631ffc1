/** Which letters a letter, an escape or a set of a pattern stands for: the browser's own expressions are asked, once for each letter. */

export type Fits = (code: number) => boolean

const asked = new Map<string, Fits>()

export function fitting(source: string, flags: string): Fits {
  const key = `${flags}/${source}`, known = asked.get(key)
  if (known) return known
  const alone = new RegExp(`^(?:${source})$`, flags), answers = new Map<number, boolean>()
  const fits = (code: number) => alone.test(String.fromCodePoint(code))
  const early = Array.from({ length: 128 }, (_, code) => fits(code))
  const asks: Fits = code => {
    if (code < 128) return early[code]!
    let answer = answers.get(code)
    if (answer === undefined) answers.set(code, answer = fits(code))
    return answer
  }
  asked.set(key, asks)
  return asks
}
