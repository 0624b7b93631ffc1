/** A proxy on loopback that every request of a browser is sent through, so that nothing leaves unseen. It lets through what goes to loopback, and to hosts that a test serves itself. */
import { createServer, request as send } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { listen, shut } from './server'

export type Proxy = {
  readonly address: string
  /** The hosts that were asked for, in order, with their ports. */
  readonly hosts: readonly string[]
  /** Those of them that were refused. */
  readonly refused: readonly string[]
  close(): Promise<void>
}

/** `tunnels`: the port on loopback at which each of these hosts is served over TLS, for the test to be that host. */
export async function openProxy(tunnels: Readonly<Record<string, number>> = {}): Promise<Proxy> {
  const hosts: string[] = [], refused: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    hosts.push(url.host)
    if (url.hostname !== '127.0.0.1') {
      refused.push(url.host)
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
  const open = new Set<Duplex>()
  // What is encrypted asks for a tunnel by its host.
  server.on('connect', (request, socket) => {
    const host = request.url ?? ''
    hosts.push(host)
    const port = tunnels[host.replace(/:443$/, '')]
    if (port === undefined) {
      refused.push(host)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const [end, other] of [[socket, onward], [onward, socket]] as const) {
      open.add(end)
      end.on('error', () => other.destroy()).on('close', () => {
        open.delete(end)
        other.destroy()
      })
    }
  })
  const port = await listen(server)
  return {
    address: `127.0.0.1:${port}`, hosts, refused,
    close: () => {
      // The server itself forgets a connection once it is a tunnel.
      for (const end of open) end.destroy()
      return shut(server)
    },
  }
}
