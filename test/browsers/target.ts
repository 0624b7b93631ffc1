/** Speaks to a Chromium target that playwright does not list, over a session inside the browser's own. */
import type { CDPSession } from 'playwright-core'
import type { View } from './browser'

type Reply = { readonly id?: number; readonly result?: Record<string, unknown>; readonly error?: { readonly message: string } }

/** The target exists before the popup is drawn and shown; a picture taken sooner fails. */
export const drawn = `new Promise(resolve => {
  const look = () => innerWidth && document.body?.innerText.trim() ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))) : setTimeout(look, 20)
  look()
})`

export async function attach(cdp: CDPSession, targetId: string): Promise<View> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (reply: Reply) => void>()
  let last = 0
  cdp.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return
    const reply = JSON.parse(event.message) as Reply
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
  })
  cdp.on('Target.detachedFromTarget', event => {
    if (event.sessionId !== sessionId) return
    for (const answer of waiting.values()) answer({ error: { message: 'it has closed' } })
  })
  const send = (method: string, params: object = {}) => new Promise<Record<string, unknown>>((resolve, reject) => {
    const id = ++last
    waiting.set(id, ({ error, result }) => {
      waiting.delete(id)
      if (error) reject(new Error(`${method}: ${error.message}`))
      else resolve(result ?? {})
    })
    cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch((error: unknown) => {
      waiting.delete(id)
      reject(new Error(`${method}: the target has gone`, { cause: error }))
    })
  })
  return {
    evaluate: async expression => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true })) as {
        result: { value: never }; exceptionDetails?: { text: string; exception?: { description?: string } } }
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    screenshot: async () => Buffer.from(String((await send('Page.captureScreenshot', { format: 'png' }))['data']), 'base64'),
    dark: async on => { await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: on ? 'dark' : 'light' }] }) },
    press: async key => {
      const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined
      const stroke = { key, code: codes[key] ?? (key.length === 1 ? `Key${key.toUpperCase()}` : key), windowsVirtualKeyCode: numbers[key] ?? key.toUpperCase().charCodeAt(0) }
      await send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', ...stroke, ...(text === undefined ? {} : { text }) })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke })
    },
  }
}

const codes: Readonly<Record<string, string>> = { ' ': 'Space' }
/** Virtual key codes of the keys that have no letter. */
const numbers: Readonly<Record<string, number>> = {
  Tab: 9, Enter: 13, Escape: 27, ' ': 32, End: 35, Home: 36, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40,
}
