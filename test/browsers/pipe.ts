/** Chromium started as fast as it goes, spoken with over a pipe, and killed without a word: for tests of what is left on the disk then. */
import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { ensure } from './ensure'

export type Piped = {
  readonly send: <T>(method: string, params?: object, session?: string) => Promise<T>
  /** Hears every event of one name. */
  on(method: string, hear: (params: Readonly<Record<string, unknown>>) => void): void
  /** SIGKILL for the browser and all that it started. Resolves when it is gone. */
  kill(): Promise<void>
}

type Message = { readonly id?: number; readonly method?: string; readonly params?: Readonly<Record<string, unknown>>; readonly result?: unknown; readonly error?: { readonly message: string } }

export function startPiped(profile: string): Piped {
  const child = spawn(ensure('chromium').path, [
    '--headless', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-sync', '--disable-component-update', '--disable-background-networking', '--disable-dev-shm-usage', '--no-pings', '--mute-audio',
    '--remote-debugging-pipe', '--enable-unsafe-extension-debugging', `--user-data-dir=${profile}`,
    // Chromium cannot build its sandbox when root starts it.
    ...(process.getuid?.() === 0 || process.env['CI'] !== undefined ? ['--no-sandbox'] : []), 'about:blank',
  ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true })
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly failed: (why: Error) => void }>()
  const hearing = new Map<string, (params: Readonly<Record<string, unknown>>) => void>()
  const gone = new Promise<void>(resolve => {
    child.once('exit', () => {
      for (const { failed } of waiting.values()) failed(new Error('the browser is gone'))
      resolve()
    })
  })
  input.on('error', () => undefined)
  let rest = '', last = 0
  output.setEncoding('utf8').on('data', (more: string) => {
    const parts = (rest + more).split('\0')
    rest = parts.pop()!
    for (const part of parts) hear(JSON.parse(part) as Message)
  })
  const hear = ({ id, method, params, result, error }: Message) => {
    if (method !== undefined) hearing.get(method)?.(params ?? {})
    if (id === undefined) return
    const { done, failed } = waiting.get(id)!
    waiting.delete(id)
    if (error) failed(new Error(error.message))
    else done(result)
  }

  return {
    send: <T>(method: string, params: object = {}, session?: string) => new Promise<T>((done, failed) => {
      waiting.set(++last, { done: done as (value: unknown) => void, failed })
      input.write(`${JSON.stringify({ id: last, method, params, ...session !== undefined && { sessionId: session } })}\0`)
    }),
    on: (method, hear) => { hearing.set(method, hear) },
    kill: async () => {
      try {
        process.kill(-child.pid!, 'SIGKILL')
      } catch {
        // It was gone already.
      }
      await gone
    },
  }
}
