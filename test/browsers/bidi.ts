/** WebDriver BiDi over a web socket: commands by name, answers as promises. */
import { WebSocket } from 'ws'

type Reply = { readonly id?: number; readonly type: 'success' | 'error' | 'event'; readonly result?: unknown; readonly error?: string; readonly message?: string; readonly method?: string; readonly params?: Readonly<Record<string, unknown>> }

export type BiDi = {
  send<T>(method: string, params?: object): Promise<T>
  /** Evaluates in a browsing context, awaiting promises; the value travels as JSON. */
  evaluate<T>(context: string, expression: string): Promise<T>
  /** Hears every event of one name, once the session has subscribed to it. */
  on(method: string, hear: (params: Readonly<Record<string, unknown>>) => void): void
  close(): void
}

export async function connect(url: string): Promise<BiDi> {
  const socket = new WebSocket(url, { maxPayload: 512 * 1024 * 1024 })
  await new Promise<void>((resolve, reject) => { socket.once('open', resolve).once('error', reject) })
  const waiting = new Map<number, (reply: Reply) => void>()
  const hearing = new Map<string, (params: Readonly<Record<string, unknown>>) => void>()
  let last = 0
  socket.on('message', (data: Buffer) => {
    const reply = JSON.parse(data.toString('utf8')) as Reply
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
    if (reply.method !== undefined) hearing.get(reply.method)?.(reply.params ?? {})
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    for (const answer of waiting.values()) answer({ type: 'error', error: 'the connection has gone' })
  })

  const send = <T>(method: string, params: object = {}) => new Promise<T>((resolve, reject) => {
    if (socket.readyState !== WebSocket.OPEN) {
      reject(new Error(`${method}: the connection has gone`))
      return
    }
    const id = ++last
    waiting.set(id, reply => {
      waiting.delete(id)
      if (reply.type === 'error') reject(new Error(`${method}: ${reply.error}: ${reply.message ?? ''}`))
      else resolve(reply.result as T)
    })
    socket.send(JSON.stringify({ id, method, params }))
  })

  return {
    send,
    evaluate: async (context, expression) => {
      type Evaluated = { type: string; result: { value?: string }; exceptionDetails?: { text: string } }
      const reply = await send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`, target: { context }, awaitPromise: true, userActivation: true,
      })
      if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text)
      return (reply.result.value === undefined ? undefined : JSON.parse(reply.result.value)) as never
    },
    on: (method, hear) => { hearing.set(method, hear) },
    close: () => socket.close(),
  }
}
