/** A browser that shows Evenhand's options page, and is killed without a word: for tests of what is left on the disk then. */
import { join } from 'node:path'
import manifest from '../../manifest.json'
import { until } from './browser'
import { root } from './build'
import { ensure } from './ensure'
import { startFirefox } from './firefox-process'
import { startPiped } from './pipe'
import type { Kind } from './places'

export type Killable = {
  /** Evaluates in the options page. Promises are awaited; the value comes back as JSON would carry it. */
  evaluate<T>(expression: string): Promise<T>
  /** Hears whatever the options page tells by calling `told` with a text. */
  hear(told: (text: string) => void): void
  /** SIGKILL. Resolves when the browser is gone. */
  kill(): Promise<void>
}

/** On a profile that may have been through this before. What is stored there is found again. */
export const startKillable = (kind: Kind, profile: string): Promise<Killable> => (kind === 'chromium' ? chromium(profile) : firefox(profile))

async function chromium(profile: string): Promise<Killable> {
  const piped = startPiped(profile), { send } = piped, kill = () => piped.kill()
  try {
    const { id } = await send<{ id: string }>('Extensions.loadUnpacked', { path: join(root, 'dist/chrome') })
    const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url: `chrome-extension://${id}/options/options.html` })
    const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
    await send('Runtime.enable', {}, sessionId)
    await send('Runtime.addBinding', { name: 'told' }, sessionId)
    return await shown({
      evaluate: async <T>(expression: string) => {
        const { result, exceptionDetails } = await send<{ result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId)
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
        return result.value
      },
      hear: told => piped.on('Runtime.bindingCalled', ({ payload }) => told(String(payload))),
      kill,
    })
  } catch (error) {
    await kill()
    throw error
  }
}

/** A temporary add-on gets another address, and with it another storage, whenever it is installed: unless it has one already. */
const address = '6f0a3ad6-0f0f-4c58-9d3b-51b2f5f2a7c1'

async function firefox(profile: string): Promise<Killable> {
  const running = await startFirefox({ path: ensure('firefox').path, profile, headless: true, anyCertificate: false, more: { 'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: address }) } })
  const { bidi } = running, kill = () => running.kill()
  try {
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: join(root, 'dist/firefox') } })
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })
    await bidi.send('browsingContext.navigate', { context, url: `moz-extension://${address}/options/options.html`, wait: 'complete' })
    await bidi.send('session.subscribe', { events: ['script.message'] })
    await bidi.send('script.callFunction', { functionDeclaration: 'told => { globalThis.told = told }', arguments: [{ type: 'channel', value: { channel: 'told' } }], target: { context }, awaitPromise: false })
    return await shown({
      evaluate: expression => bidi.evaluate(context, expression),
      hear: told => bidi.on('script.message', ({ data }) => told((data as { readonly value: string }).value)),
      kill,
    })
  } catch (error) {
    await kill()
    throw error
  }
}

async function shown(browser: Killable): Promise<Killable> {
  await until('the options page', () => browser.evaluate<boolean>('(globalThis.browser ?? globalThis.chrome)?.storage !== undefined'))
  return browser
}
