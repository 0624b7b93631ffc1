/** How long the pointer rests on words before the card opens, and how long it may be away before the card closes. */
const restFor = 220, partFor = 320

/** A place in the window of a document, the page's own or one in a frame. */
type Place = readonly [x: number, y: number, document: Document]

type Pointing = {
  /** True where a mark is. */
  readonly marked: (...at: Place) => boolean
  /** The pointer rests here. True: on a mark. */
  readonly over: (...at: Place) => boolean
  /** The pointer has left the words and the card. */
  readonly away: () => void
  readonly click: (mayFocus: boolean, ...at: Place) => void
  readonly isOurs: (target: EventTarget | null) => boolean
  /** Things are elsewhere in the window now: it, or a part of it, was scrolled, or has another size. */
  readonly moved: () => void
  /** Escape or writing: the card is not wanted now. */
  readonly dismiss: () => void
}

/** Listens to the person's pointer and to Escape. Passive throughout: the page gets every event as if nobody had listened. */
export function pointing({ marked, over, away, click, isOurs, moved, dismiss }: Pointing) {
  let listening: AbortController | undefined
  let resting: ReturnType<typeof setTimeout> | undefined, parting: ReturnType<typeof setTimeout> | undefined

  let at: Place = [NaN, NaN, document]
  const stay = () => {
    clearTimeout(parting)
    parting = undefined
  }
  const part = () => {
    parting ??= setTimeout(() => {
      parting = undefined
      if (!marked(...at)) away()
    }, partFor)
  }
  const forget = () => {
    clearTimeout(resting)
    stay()
  }

  const unwanted = () => {
    forget()
    dismiss()
  }
  const scrolled = () => {
    forget()
    moved()
  }

  const pointed = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    // When things move under a pointer that lies still, the browser says that it moved.
    const to = placeOf(event)
    if (to[2] === at[2] && Math.abs(to[0] - at[0]) < 1 && Math.abs(to[1] - at[1]) < 1) return
    at = to
    clearTimeout(resting)
    if (isOurs(event.target)) return stay()
    part()
    // With a button held down, words are being selected or dragged.
    if (event.buttons !== 0) return
    resting = setTimeout(() => { if (over(...at)) stay() }, restFor)
  }
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || isOurs(event.target)) return
    clearTimeout(resting)
    const place = placeOf(event)
    if (place[2].getSelection()?.isCollapsed === false) return
    click(mayFocus(event.composedPath()), ...place)
  }
  const pressed = (event: KeyboardEvent) => {
    // Whoever writes elsewhere has done with the card. With a modifier it is a command, maybe the one for the next card.
    const writes = !isOurs(event.target) && (event.key.length === 1 || event.key === 'Enter' || event.key === 'Backspace') && !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.isTrusted && (event.key === 'Escape' || writes)) unwanted()
  }

  return {
    /** Anew each time: a document that is written once more forgets who listened to it. */
    listen(documents: readonly Document[]) {
      listening?.abort()
      listening = new AbortController()
      const options = { signal: listening.signal, capture: true, passive: true }
      for (const document of documents) {
        document.addEventListener('pointermove', pointed, options)
        document.addEventListener('click', clicked, options)
        document.addEventListener('keydown', pressed, options)
        document.addEventListener('scroll', event => { if (!isOurs(event.target)) scrolled() }, options)
        document.defaultView?.addEventListener('resize', scrolled, options)
      }
    },
    rest() {
      forget()
      listening?.abort()
      listening = undefined
    },
  }
}

const placeOf = ({ clientX, clientY, currentTarget }: MouseEvent): Place => [clientX, clientY, currentTarget as Document]

/** Focus goes to the card only when nothing else wants it: not out of an editor, a link or a control. What is in a frame is of another realm, so its class is not asked. */
const mayFocus = (path: readonly EventTarget[]) =>
  !path.some(target => (target as Node).nodeType === Node.ELEMENT_NODE && ((target as HTMLElement).isContentEditable || (target as Element).matches('a[href], button, input, select, textarea, label, summary, [tabindex], [role=button]')))
