/** A proxy on loopback that every request of a browser is sent through, so that nothing leaves unseen. It lets through what goes to loopback. */
import { createServer, request as send } from 'node:http'
import { listen, shut } from './server'

export type Proxy = { readonly address: string; /** The hosts that were asked for, in order, with their ports. */ readonly hosts: readonly string[]; close(): Promise<void> }

export async function openProxy(): Promise<Proxy> {
  const hosts: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    hosts.push(url.host)
    if (url.hostname !== '127.0.0.1') {
      response.writeHead(502).end()
      return
    }
    const onward = send(url, { method: request.method, headers: request.headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  // What is encrypted asks for a tunnel by its host. None is needed, so none is given.
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  const port = await listen(server)
  return { address: `127.0.0.1:${port}`, hosts, close: () => shut(server) }
}
