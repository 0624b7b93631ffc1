/** One file, fetched as the page itself would. */
import { NoFile, type OfferedFile } from '../../file-transfer/offer'
import type { WantedFile } from '../../messages'
import { say } from '../../words/say'
import { nameFrom } from './name'

/** Throws NoFile, or the signal's reason. */
export async function fetched({ from, address = from, name, as }: WantedFile, signal: AbortSignal): Promise<OfferedFile> {
  const answer = await ask(from, as, signal)
  if (!answer.ok) throw new NoFile(as === 'download' ? pageInstead.download() : refused(answer.status))
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(answer.headers.get('content-type') ?? '')) throw new NoFile(pageInstead[as]())
  const length = lengthOf(answer)
  return {
    name: name ?? nameFrom(answer.headers.get('content-disposition'), from) ?? say('The file'),
    // What a page made in the browser itself leads nowhere tomorrow.
    ...!/^(?:blob|data):/i.test(address) && { address },
    ...length !== undefined && { length },
    bytes: answer.body ?? new Blob([]).stream(),
  }
}

async function ask(from: string, as: WantedFile['as'], signal: AbortSignal): Promise<Response> {
  try {
    // Cookies for the page's own site alone: where it leads to another host, that host often lets everybody read and nobody with cookies.
    return await fetch(from, { credentials: 'same-origin', signal, ...as === 'shown' && { cache: 'force-cache' } })
  } catch (error) {
    signal.throwIfAborted()
    throw new NoFile(unreached[as](), { cause: error })
  }
}

/** Known only where what arrives is as long as what was sent. */
function lengthOf({ headers }: Response): number | undefined {
  const length = headers.get('content-length')
  return length !== null && /^\d{1,15}$/.test(length) && !headers.has('content-encoding') ? Number(length) : undefined
}

const saveIt = () => say('Save it, and open it here.')

const refused = (status: number) => `${
  status === 401 || status === 403 ? say('The site does not give this file without signing in, or gives it only once.')
    : status === 404 || status === 410 ? say('The site says that this file is not there, or is there no more.')
      : say('The site did not give this file: it answered with error {1}.', status)} ${saveIt()}`

const pageInstead: Readonly<Record<WantedFile['as'], () => string>> = {
  shown: () => `${say('The site gave a web page instead of the file: it may show this file only once, or only after a form was sent.')} ${saveIt()}`,
  linked: () => say('This link leads to a web page, not to a file. Open the page, and click Evenhand’s icon there.'),
  download: () => say('Google does not give this document as a Word file: whoever shared it may have switched downloading off. Ask them for a copy, and open it here.'),
}

const unreached: Readonly<Record<WantedFile['as'], () => string>> = {
  shown: () => `${say('The file could not be fetched once more: the connection may be gone, or the site gives it only once.')} ${saveIt()}`,
  linked: () => `${say('The file could not be fetched: the connection may be gone, or the site that the link leads to does not let a page of another site have it.')} ${saveIt()}`,
  download: () => say('Google did not give the document: the connection may be gone, or you may have to sign in. Choose File › Download › Microsoft Word there, and open the file here.'),
}
