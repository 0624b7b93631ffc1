import { afterEach, expect, test, vi } from 'vitest'
import { NoFile } from '../../../src/file-transfer/offer'
import type { WantedFile } from '../../../src/messages'
import { fetched } from '../../../src/page/file/fetched'

vi.mock('../../../src/browser', () => ({ browser: {} }))

const from = 'https://portal.example/files/lease.pdf'
const wanted = (more: Partial<WantedFile> = {}): WantedFile => ({ key: 'a', from, as: 'shown', ...more })
const { signal } = new AbortController()

const asked = vi.fn<typeof fetch>()
vi.stubGlobal('fetch', asked)
afterEach(() => void asked.mockReset())
const answers = (body: BodyInit | null, headers: Record<string, string> = {}, status = 200) => asked.mockResolvedValue(new Response(body, { status, headers }))

test('a file is what its server says it is', async () => {
  answers('%PDF', { 'content-type': 'application/pdf', 'content-length': '4', 'content-disposition': 'inline; filename="Lease v2.pdf"' })
  const { bytes, ...told } = await fetched(wanted(), signal)
  expect(told).toEqual({ name: 'Lease v2.pdf', address: from, length: 4 })
  expect(await new Response(bytes).text()).toBe('%PDF')
})

test('cookies go to the page’s own site alone, and what is shown comes from what the browser has already where it can', async () => {
  answers('%PDF')
  await fetched(wanted(), signal)
  answers('%PDF')
  await fetched(wanted({ as: 'linked' }), signal)
  expect(asked.mock.calls).toEqual([[from, { credentials: 'same-origin', signal, cache: 'force-cache' }], [from, { credentials: 'same-origin', signal }]])
})

test('a length is known only where what arrives is as long as what was sent', async () => {
  for (const headers of [{ 'content-length': '4', 'content-encoding': 'gzip' }, { 'content-length': 'many' }, {}]) {
    answers('%PDF', headers)
    expect(await fetched(wanted(), signal)).not.toHaveProperty('length')
  }
})

test('a document’s download has its name and its address, and what a page made in the browser has none', async () => {
  answers('PK', { 'content-disposition': 'attachment; filename="export"' })
  expect(await fetched(wanted({ as: 'download', name: 'Lease.docx', address: 'https://docs.google.com/document/d/1' }), signal)).toMatchObject({ name: 'Lease.docx', address: 'https://docs.google.com/document/d/1' })
  answers('%PDF')
  expect(await fetched(wanted({ from: 'blob:https://portal.example/1-2' }), signal)).not.toHaveProperty('address')
})

test('an empty answer is an empty file', async () => {
  answers(null)
  expect(await new Response((await fetched(wanted(), signal)).bytes).text()).toBe('')
})

test.for([
  ['shown', 200, 'text/html; charset=utf-8', /gave a web page instead of the file.*Save it, and open it here\./],
  ['linked', 200, 'Application/XHTML+XML', /^This link leads to a web page, not to a file\./],
  ['download', 200, 'text/html', /^Google does not give this document as a Word file/],
  ['shown', 403, 'application/pdf', /without signing in, or gives it only once\. Save it/],
  ['linked', 401, 'text/html', /without signing in/],
  ['linked', 404, 'text/html', /says that this file is not there/],
  ['linked', 410, 'text/html', /says that this file is not there/],
  ['shown', 503, 'text/html', /answered with error 503\. Save it/],
  ['download', 403, 'text/html', /switched downloading off/],
] as const)('%s, answered with %i and %s, is told of', async ([as, status, type, words]) => {
  answers('a page', { 'content-type': type }, status)
  const lost = fetched(wanted({ as }), signal)
  await expect(lost).rejects.toThrow(words)
  await expect(lost).rejects.toBeInstanceOf(NoFile)
})

test.for([['shown', /could not be fetched once more/], ['linked', /does not let a page of another site have it/], ['download', /you may have to sign in/]] as const)('%s, not answered, is told of', async ([as, words]) => {
  asked.mockRejectedValue(new TypeError('Failed to fetch'))
  await expect(fetched(wanted({ as }), signal)).rejects.toThrow(words)
})

test('what is stopped is no failure', async () => {
  const stop = new AbortController()
  asked.mockImplementation(async () => {
    stop.abort(new Error('stopped'))
    throw new TypeError('aborted')
  })
  await expect(fetched(wanted(), stop.signal)).rejects.toThrow('stopped')
})
