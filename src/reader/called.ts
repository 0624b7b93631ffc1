/** What a file is called in front of its reader. Whoever named it may have meant to mislead. Pure. */
import { say } from '../words/say'
import { visible } from '../words/visible'

/** Characters of a name, and of its end where the middle is left out: the end says what a file is. */
const longest = 200, end = 19

/** In one line, in the order in which it is written: "lease\u202Efdp.exe" is no PDF, and shall not look like one. */
export function calledOf(name: string): string {
  const seen = visible(name)
  if (seen === '') return say('File without a name')
  return seen.length <= longest ? seen : visible(`${seen.slice(0, longest - end - 1)}…${seen.slice(-end)}`)
}
