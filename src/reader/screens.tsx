/** What the page shows while it shows no contract. */
import { useState } from 'preact/hooks'
import { say } from '../words/say'
import { ChooseFile } from './choose-file'

type Files = { readonly onFile: (file: File) => void }

export function OpenScreen({ onFile, onText }: Files & { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <main class="screen">
      <h1>{say('Open a contract')}</h1>
      <p class="lead">{say('Drop a file anywhere on this page, or choose one. PDF, Word, OpenDocument, RTF, HTML and plain text can be read.')}</p>
      <ChooseFile label={say('Choose a file')} class="button primary" onFile={onFile} />
      <form class="paste" onSubmit={event => { event.preventDefault(); onText(text) }}>
        <label for="pasted">{say('Or paste its text')}</label>
        <textarea id="pasted" rows={6} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} spellcheck={false} />
        <button type="submit" class="button" disabled={text.trim() === ''}>{say('Review this text')}</button>
      </form>
      <p class="faint">{say('The file stays in this browser. This page can connect to nothing.')}</p>
    </main>
  )
}

export function Reading({ name, done, of, stop }: { readonly name: string; readonly done: number; readonly of: number; readonly stop: () => void }) {
  return (
    <div class="reading">
      <output>{say('Reading {1}…', name)}</output>
      <progress {...of > 0 && { max: of, value: done }} aria-label={say('How much has been read')} />
      <button type="button" class="button" onClick={stop}>{say('Stop')}</button>
    </div>
  )
}

type LockedProps = Files & { readonly name: string; readonly wrong: boolean; readonly unlock: (password: string) => void }

export function Locked({ name, wrong, unlock, onFile }: LockedProps) {
  const [password, setPassword] = useState('')
  return (
    <main class="screen">
      <h1>{name}</h1>
      <form class="unlock" onSubmit={event => { event.preventDefault(); unlock(password) }}>
        <label for="password">{say('This file is locked. Its password:')}</label>
        <input id="password" type="password" value={password} ref={focused} autocomplete="off" aria-describedby={wrong ? 'wrong' : undefined} aria-invalid={wrong} onInput={({ currentTarget }) => setPassword(currentTarget.value)} />
        {wrong && <p id="wrong" class="stop" role="alert">{say('That is not the password. Passwords tell capital letters from small ones.')}</p>}
        <button type="submit" class="button primary" disabled={password === ''}>{say('Unlock')}</button>
      </form>
      <ChooseFile label={say('Choose another file')} class="link" onFile={onFile} />
    </main>
  )
}

const focused = (field: HTMLElement | null) => field?.focus()

export function Failed({ name, why, onFile }: Files & { readonly name: string; readonly why: string }) {
  return (
    <main class="screen">
      <h1>{name}</h1>
      <p role="alert">{why}</p>
      <ChooseFile label={say('Choose another file')} class="button primary" onFile={onFile} />
    </main>
  )
}
