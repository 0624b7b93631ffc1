/** A page that React draws from its state: one clause is written in a field, and every paragraph can be made anew. */
import { createElement, useState, type ChangeEvent } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { contract } from './contract'
import { offer, place, save } from './editor'

const written = contract.findIndex(({ text }) => text.startsWith('2.2'))

function Draft() {
  const [clause, write] = useState(contract[written]!.text)
  const [round, setRound] = useState(0)
  Object.assign(globalThis, { drawAnew: () => flushSync(() => setRound(round + 1)) })
  const field = createElement('textarea', { value: clause, 'aria-label': 'Clause 2.2', onChange: (event: ChangeEvent<HTMLTextAreaElement>) => {
    write(event.target.value)
    save()
  } })
  const lines = contract.map(({ tag, text }, at) => createElement(tag, { key: `${at}.${round}` }, at === written ? clause : text))
  return createElement('div', null, field, createElement('article', { ref: root => {
    if (root) offer({ root, document: () => JSON.stringify(contract.map(({ text }, at) => (at === written ? clause : text))), undoable: () => 0 })
  } }, lines))
}

createRoot(place).render(createElement(Draft))
