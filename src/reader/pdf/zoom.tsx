import { useEffect } from 'preact/hooks'
import { say } from '../../words/say'
import type { Pages } from './pages'
import { Sign } from './sign'
import { useHeard } from './use-heard'

/** While somebody goes on zooming the pages are only stretched; they are drawn anew after so many milliseconds. */
const drawingDelay = 300

export function Zoom({ pages }: { readonly pages: Pages }) {
  const { viewer } = pages
  const scale = useHeard(pages, ['pagesinit', 'scalechanging'], () => viewer.currentScale)
  const zoom = zoomsOf(pages)
  useZoomKeys(pages)
  return (
    <fieldset class="pdf-zoom" aria-label={say('Size')}>
      <button type="button" class="pdf-tool" title={say('Smaller')} aria-label={say('Smaller')} aria-keyshortcuts="Control+-" onClick={zoom.out}><Sign of="less" /></button>
      <output>{say('{1} %', Math.round(scale * 100))}</output>
      <button type="button" class="pdf-tool" title={say('Larger')} aria-label={say('Larger')} aria-keyshortcuts="Control++" onClick={zoom.in}><Sign of="more" /></button>
      <button type="button" class="pdf-tool" title={say('As wide as the window')} aria-label={say('As wide as the window')} aria-keyshortcuts="Control+0" onClick={zoom.fit}><Sign of="width" /></button>
    </fieldset>
  )
}

const zoomsOf = ({ viewer }: Pages) => ({
  in: () => viewer.increaseScale({ drawingDelay }),
  out: () => viewer.decreaseScale({ drawingDelay }),
  fit: () => { viewer.currentScaleValue = 'page-width' },
})

/** The browser's own keys for zooming, and the wheel with Control, zoom the contract and leave the bar above it as it is. */
function useZoomKeys(pages: Pages): void {
  useEffect(() => {
    const { viewer, box } = pages, zoom = zoomsOf(pages)
    const keys: Readonly<Record<string, () => void>> = { '+': zoom.in, '=': zoom.in, '-': zoom.out, '0': zoom.fit }
    const onKey = (event: KeyboardEvent) => {
      const act = (event.ctrlKey || event.metaKey) && !event.altKey ? keys[event.key] : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      // A touchpad tells many small steps, a wheel few large ones.
      const factor = Math.exp(-Math.max(-60, Math.min(60, event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 30)) / 300)
      viewer.updateScale({ drawingDelay, scaleFactor: factor, origin: [event.clientX, event.clientY] })
    }
    document.addEventListener('keydown', onKey)
    box.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      document.removeEventListener('keydown', onKey)
      box.removeEventListener('wheel', onWheel)
    }
  }, [pages])
}
