/** How long the pointer rests on words before the card opens, and how long it may be away before the card closes. */
const restFor = 220, partFor = 320

type Pointing = {
  /** True where a mark is. */
  readonly marked: (x: number, y: number) => boolean
  /** The pointer rests here. True: on a mark. */
  readonly over: (x: number, y: number) => boolean
  /** The pointer has left the words and the card. */
  readonly away: () => void
  readonly click: (x: number, y: number, mayFocus: boolean) => void
  readonly isOurs: (target: EventTarget | null) => boolean
  /** Things are elsewhere in the window now: it was scrolled, or has another size. */
  readonly moved: () => void
  /** Escape or writing: the card is not wanted now. */
  readonly dismiss: () => void
}

/** Listens to the person's pointer and to Escape. Passive throughout: the page gets every event as if nobody had listened. */
export function pointing({ marked, over, away, click, isOurs, moved, dismiss }: Pointing) {
  let listening: AbortController | undefined
  let resting: ReturnType<typeof setTimeout> | undefined, parting: ReturnType<typeof setTimeout> | undefined

  let x = NaN, y = NaN
  const stay = () => {
    clearTimeout(parting)
    parting = undefined
  }
  const part = () => {
    parting ??= setTimeout(() => {
      parting = undefined
      if (!marked(x, y)) away()
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
    if (Math.abs(event.clientX - x) < 1 && Math.abs(event.clientY - y) < 1) return
    x = event.clientX
    y = event.clientY
    clearTimeout(resting)
    if (isOurs(event.target)) return stay()
    part()
    // With a button held down, words are being selected or dragged.
    if (event.buttons !== 0) return
    resting = setTimeout(() => { if (over(x, y)) stay() }, restFor)
  }
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || isOurs(event.target)) return
    clearTimeout(resting)
    if (document.getSelection()?.isCollapsed === false) return
    click(event.clientX, event.clientY, mayFocus(event.composedPath()))
  }
  const pressed = (event: KeyboardEvent) => {
    // Whoever writes elsewhere has done with the card. With a modifier it is a command, maybe the one for the next card.
    const writes = !isOurs(event.target) && (event.key.length === 1 || event.key === 'Enter' || event.key === 'Backspace') && !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.isTrusted && (event.key === 'Escape' || writes)) unwanted()
  }

  return {
    listen() {
      if (listening) return
      listening = new AbortController()
      const options = { signal: listening.signal, capture: true, passive: true }
      document.addEventListener('pointermove', pointed, options)
      document.addEventListener('click', clicked, options)
      document.addEventListener('keydown', pressed, options)
      document.addEventListener('scroll', event => { if (!isOurs(event.target)) scrolled() }, options)
      window.addEventListener('resize', scrolled, options)
    },
    rest() {
      forget()
      listening?.abort()
      listening = undefined
    },
  }
}

/** Focus goes to the card only when nothing else wants it: not out of an editor, a link or a control. */
const mayFocus = (path: readonly EventTarget[]) =>
  !path.some(target => target instanceof HTMLElement && (target.isContentEditable || target.matches('a[href], button, input, select, textarea, label, summary, [tabindex], [role=button]')))
