/** What those who write browsers call theirs, the more particular names first: nearly all of them call themselves Chrome as well. */
const names: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bFirefox\/([\d.]+)/, 'Firefox'], [/\bEdg\/([\d.]+)/, 'Edge'], [/\bOPR\/([\d.]+)/, 'Opera'], [/\bVivaldi\/([\d.]+)/, 'Vivaldi'], [/\bChrome\/([\d.]+)/, 'Chrome'],
]

/** "Firefox 153.0", from what the browser calls itself. */
export function browserName(userAgent: string): string {
  for (const [sign, name] of names) {
    const version = sign.exec(userAgent)?.[1]
    if (version !== undefined) return `${name} ${version}`
  }
  return 'another browser'
}
