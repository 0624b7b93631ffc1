/** A comparison as a person would write it down: [-removed-] {+added+}. */
import type { Change } from '../../../src/engine/rounds/compare'
import { compareTexts } from '../../../src/engine/rounds/compare'

/** Every piece that is not the same, one line each. */
export function shown(before: string, after: string): string[] {
  return compareTexts(before, after).changes.filter(change => change.kind !== 'same' || change.moved).map(change => line(change, before, after).replace(/\s+/g, ' ').trim())
}

function line(change: Change, before: string, after: string): string {
  if (change.kind === 'added') return `added ${change.after.name}: ${after.slice(change.after.start, change.after.end)}`
  if (change.kind === 'removed') return `removed ${change.before.name}: ${before.slice(change.before.start, change.before.end)}`
  const words = change.stretches.map(stretch => {
    if (stretch.kind === 'removed') return `[-${before.slice(stretch.before.start, stretch.before.end).trim()}-] `
    return stretch.kind === 'added' ? `{+${after.slice(stretch.after.start, stretch.after.end).trim()}+} ` : after.slice(stretch.after.start, stretch.after.end)
  })
  const called = change.before.name === change.after.name ? change.after.name : `${change.before.name} > ${change.after.name}`
  return `${change.moved ? 'moved ' : ''}${change.kind} ${called}: ${words.join('') || after.slice(change.after.start, change.after.end)}`
}
