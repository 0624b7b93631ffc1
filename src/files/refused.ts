/** Files whose kind is known and that cannot be read: what they are, and what the reader can do. */
import { say } from '../words/say'
import { UnreadableFile } from './contract-file'

/** Undefined where nothing stands against reading it. */
export function refusalOf(bytes: Uint8Array): UnreadableFile | undefined {
  const words = isCompound(bytes) ? ofCompound(bytes) : isWordXml(bytes) ? say('This is a Word document saved as XML. Open it in Word, save it as a Word document (.docx) and open that.') : undefined
  return words === undefined ? undefined : new UnreadableFile(words, 'unknown-kind')
}

/** Office's own container from before 2007, in which it also puts what is protected with a password. */
const isCompound = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)

function ofCompound(bytes: Uint8Array): string {
  const holds = (name: string) => includesBytes(bytes, Uint8Array.from(name.replace(/./g, '$&\0'), letter => letter.charCodeAt(0)))
  if (holds('EncryptedPackage')) return say('This document is protected with a password. Open it in Word, take the password off under File, Info, Protect Document, save it and open that copy.')
  if (holds('WordDocument')) return say('This is a Word document of the old kind (.doc). Open it in Word or LibreOffice, save it as a Word document (.docx) and open that.')
  if (holds('Workbook')) return say('This is an Excel workbook. Only text can be reviewed: save the contract as a Word document or a PDF and open that.')
  if (holds('PowerPoint Document')) return say('This is a PowerPoint presentation. Only text can be reviewed: save the contract as a Word document or a PDF and open that.')
  return say('This kind of file cannot be read. If it is an e-mail, save the contract that is attached to it, and open that.')
}

function includesBytes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

const isWordXml = (bytes: Uint8Array) => /^\s*<\?xml\s[^>]{0,200}>\s*<\?mso-application\s+progid="Word\.Document"/.test(new TextDecoder().decode(bytes.subarray(0, 1024)))
