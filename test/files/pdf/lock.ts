/** Locks a PDF that is made here with a password, in the oldest of the ways that the format knows. */
import { createHash } from 'node:crypto'

/** What passwords are filled up with; the format's own. */
const filling = '28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A'
const id = '00112233445566778899AABBCCDDEEFF', permissions = -4

export function lockOf(password: string) {
  const filled = Buffer.concat([Buffer.from(password, 'latin1'), Buffer.from(filling, 'hex')]).subarray(0, 32)
  const owner = cipher(md5(filled).subarray(0, 5), filled)
  const bits = Buffer.alloc(4)
  bits.writeInt32LE(permissions)
  const key = md5(Buffer.concat([filled, owner, bits, Buffer.from(id, 'hex')])).subarray(0, 5)
  const user = cipher(key, Buffer.from(filling, 'hex'))
  return {
    id,
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${permissions} >>`,
    /** A stream of the object of this number. */
    seal: (object: number, content: string) =>
      cipher(md5(Buffer.concat([key, Buffer.from([object & 255, object >> 8 & 255, object >> 16, 0, 0])])).subarray(0, 10), Buffer.from(content, 'latin1')).toString('latin1'),
  }
}

const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest()

/** RC4, which Node itself has left behind. */
function cipher(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => { [state[a], state[b]] = [state[b]!, state[a]!] }
  for (let i = 0, j = 0; i < 256; i++) swap(i, j = (j + state[i]! + key[i % key.length]!) & 255)
  let j = 0
  return Buffer.from(bytes.map((byte, at) => {
    const i = (at + 1) & 255
    swap(i, j = (j + state[i]!) & 255)
    return byte ^ state[(state[i]! + state[j]!) & 255]!
  }))
}
