/** Google's own download of the document, asked for from the page as the reader would, with the reader's own access: the one connection that Evenhand makes. */
import { exportAddress } from './address'
import { longestText } from './bridge'

/** Milliseconds for the whole of it. What is on the screen can be had without waiting. */
const patience = 8_000
/** Milliseconds from one download to the next: Google may refuse whoever asks too often. */
export const apart = 15_000

/**
 * The text with its list numbers written into the lines, line ends as '\n'; undefined where the reader may not download it, is not signed
 * in, or has no connection. It lags some seconds behind what is typed.
 */
export async function exportedText(location: Location, signal: AbortSignal): Promise<string | undefined> {
  const path = exportAddress(location)
  if (path === undefined) return undefined
  try {
    // The download leads to another host, which lets everybody read but nobody with cookies.
    const answer = await fetch(new URL(path, location.origin), { credentials: 'same-origin', signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })
    if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/plain')) return undefined
    return (await wholeText(answer))?.replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}

/** Undefined where it is longer than any document, and then the rest is not waited for. */
async function wholeText({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  for (const reader = (body ?? new Blob([]).stream()).getReader(); ;) {
    const { done, value } = await reader.read()
    text += decoder.decode(value, { stream: !done })
    if (done) return text
    if (text.length <= longestText) continue
    await reader.cancel()
    return undefined
  }
}
