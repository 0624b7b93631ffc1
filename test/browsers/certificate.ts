/** A certificate for hosts that a test is for its own browser, made when it runs: no key is kept anywhere. */
import { generate } from 'selfsigned'

export async function certificateFor(hosts: readonly string[]): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0]! }], {
    keyType: 'ec', algorithm: 'sha256', extensions: [{ name: 'subjectAltName', altNames: hosts.map(value => ({ type: 2, value })) }],
  })
  return { key, cert }
}
