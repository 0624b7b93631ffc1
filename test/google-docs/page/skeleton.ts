/** The elements that others report in Google's page, by their classes, around an empty editor. */
import { contract, named, on } from './asked'

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, classes: string, parent: Element, css = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (classes !== '') made.className = named(classes)
  // The page's policy forbids nothing here: styles set by script are no inline styles to it.
  if (css !== '') made.style.cssText = css
  parent.append(made)
  return made
}

export type Skeleton = { readonly editor: HTMLElement; readonly manager: HTMLElement; readonly content: HTMLElement; readonly rail: HTMLElement }

export function buildSkeleton(): Skeleton {
  document.title = `${contract.title} - Google Docs`
  document.documentElement.style.overflow = 'hidden'
  document.body.className = 'docs-gm docs-grille-gm3'
  const bars = element('div', '', document.body, 'position:fixed;left:0;right:0;top:0;height:120px;background:#f9fbfd;border-bottom:1px solid #ccc;z-index:5')
  bars.id = 'docs-chrome'
  const title = element('input', 'docs-title-input', bars)
  title.value = contract.title
  title.setAttribute('aria-label', 'Rename')
  const mode = element('div', 'goog-toolbar-menu-button goog-inline-block', bars)
  mode.id = 'docs-toolbar-mode-switcher'
  mode.setAttribute('role', 'button')
  mode.setAttribute('aria-label', on('viewonly') ? 'Viewing mode' : on('suggest') ? 'Suggesting mode' : 'Editing mode')

  const around = element('div', '', document.body)
  around.id = 'docs-editor-container'
  const docs = element('div', '', around, 'position:absolute;left:0;right:0;top:120px;bottom:0')
  docs.id = 'docs-editor'
  const rail = element('div', 'left-sidebar-container', docs, 'position:absolute;left:0;top:0;bottom:0;width:180px;background:#f9fbfd;font:13px Arial;z-index:2')
  const view = element('div', '', docs, 'position:absolute;left:180px;right:0;top:0;bottom:0')
  view.id = 'kix-appview'
  const container = element('div', 'kix-appview-editor-container', view, 'position:absolute;inset:0')
  const editor = element('div', 'kix-appview-editor', container, 'position:absolute;inset:0;overflow:auto;background:#f9fbfd')
  const outer = element('div', 'kix-zoomdocumentplugin-outer', editor, 'position:relative')
  const manager = element('div', 'kix-rotatingtilemanager docs-ui-hit-region-surface', outer, 'position:relative')
  const content = element('div', 'kix-rotatingtilemanager-content', manager, 'position:relative')
  return { editor, manager, content, rail }
}
