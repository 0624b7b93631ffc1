/**
 * Every match of a global pattern, as `text.matchAll(pattern)` gives them, one after the other as they are asked for.
 * `matchAll` works on a copy of the pattern, and after the browser has tidied up its memory it gets each copy ready anew:
 * with long patterns that took longer than the matching itself, and more the shorter memory was.
 */
export function* everyMatch(text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  for (let from = 0; from <= text.length;) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    // Whoever asks next, perhaps before this one goes on, begins at the beginning.
    pattern.lastIndex = 0
    if (!found) return
    // Before it is handed out: whoever asked may move it.
    from = found.index + found[0].length
    // A match of nothing is found once at each letter.
    if (found[0] === '') from += pattern.unicode && text.codePointAt(from)! > 0xffff ? 2 : 1
    yield found
  }
}
