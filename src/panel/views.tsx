/** The views of one review, as tabs. */
import { useRef } from 'preact/hooks'
import { say } from '../words/say'

export type ViewName = 'checklist' | 'findings' | 'balance' | 'prepare'

const views: readonly (readonly [ViewName, string])[] = [['checklist', say('Checklist')], ['findings', say('Findings')], ['balance', say('Balance')], ['prepare', say('Prepare')]]

export const tabId = (view: ViewName) => `tab-${view}`
export const panelId = (view: ViewName) => `view-${view}`

export function Views({ shown, findings, onShow }: { readonly shown: ViewName; readonly findings: number; readonly onShow: (view: ViewName) => void }) {
  const tabs = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (way === 0) return
    const at = views.findIndex(([view]) => view === shown)
    const next = views[(at + way + views.length) % views.length]![0]
    onShow(next)
    tabs.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={say('Views')} tabIndex={-1} ref={tabs} onKeyDown={onKey}>
      {views.map(([view, word]) => (
        <button key={view} type="button" role="tab" id={tabId(view)} aria-selected={view === shown} {...view === shown ? { 'aria-controls': panelId(view) } : {}} tabIndex={view === shown ? 0 : -1} onClick={() => onShow(view)}>
          {word}{view === 'findings' && findings > 0 && <span class="number"> {findings}</span>}
        </button>
      ))}
    </div>
  )
}
