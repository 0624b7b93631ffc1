/** Our own page for contracts that come as files: opens one, shows it, and has it reviewed as any page is. */
import { useEffect, useRef } from 'preact/hooks'
import { say } from '../words/say'
import { Bar } from './bar'
import { comingFrom, comingUnder } from './coming'
import { Drop } from './drop'
import { Failed, Locked, OpenScreen, Reading } from './screens'
import { useOpened } from './use-opened'

export function Reader() {
  const desk = useRef<HTMLElement>(null)
  const { opened, open } = useOpened(desk)
  const onFile = (file: File) => open(file.name, comingFrom(file))
  const onText = (text: string) => open(say('Pasted text'), comingFrom(new File([text], say('Pasted text'), { type: 'text/plain' })))

  useEffect(() => {
    const key = location.hash.slice(1)
    if (key !== '') open(say('The file'), comingUnder(key))
  }, [open])

  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return
      const file = event.clipboardData?.files[0], text = event.clipboardData?.getData('text/plain') ?? ''
      if (file) onFile(file)
      else if (text.trim() !== '') onText(text)
    }
    document.addEventListener('paste', pasted)
    return () => document.removeEventListener('paste', pasted)
  })

  const file = opened.is === 'shown' ? opened.file : undefined
  // Keys scroll what has just been opened.
  useEffect(() => { if (file) (file.scrolls ?? desk.current)?.focus({ preventScroll: true }) }, [file])

  const shows = opened.is === 'shown' || opened.is === 'reading'
  return (
    <Drop onFile={onFile}>
      {opened.is === 'shown' && <Bar opened={opened} onFile={onFile} />}
      {opened.is === 'nothing' && <OpenScreen onFile={onFile} onText={onText} />}
      {opened.is === 'reading' && <Reading {...opened} />}
      {opened.is === 'locked' && <Locked key={String(opened.wrong)} {...opened} onFile={onFile} />}
      {opened.is === 'failed' && <Failed {...opened} onFile={onFile} />}
      {/* What scrolls must be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <main class="desk" ref={desk} hidden={!shows} tabIndex={0} aria-label={say('The contract')} />
    </Drop>
  )
}
