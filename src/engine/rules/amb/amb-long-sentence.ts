import type { Sentence } from '../../contract/contract'
import { hasMatch } from '../../contract/matches'
import type { Reading } from '../rule'
import { rule } from '../rule'

/** More words than this, and nobody holds them in mind. */
const many = 90
/** Of so many duties, one is overlooked. */
const crowd = 3
/** What is set out in parts can be read part by part. */
const parts = /[;•●▪]|(?:^|[\s(])(?:a|i|1)\)/i
/** Broken text is no sentence. In characters. */
const longest = 3000

const lengthOf = ({ words: { from, to } }: Sentence): number => to - from

/** How often somebody must do something, or must not: “shall indemnify and defend” is once. */
const dutiesIn = (sentence: Sentence, reading: Reading): number =>
  new Set(reading.norms(sentence).flatMap(({ modal, who, start }) => (who && (modal === 'must' || modal === 'must-not') ? [start] : []))).size

const isHard = (sentence: Sentence, reading: Reading): boolean =>
  sentence.operative && lengthOf(sentence) > many && sentence.text.length <= longest && !hasMatch(sentence.text, parts) && dutiesIn(sentence, reading) >= crowd

export default rule({
  id: 'amb-long-sentence', severity: 1, tier: 'fact',
  title: 'A sentence too long to hold in mind',
  why: 'Duties hide in the middle of it, and one may be missed until it is broken.',
  ask: 'Could each duty have a sentence of its own?',
  fallback: 'One duty, one sentence.',
  sources: ['World Commerce & Contracting: most people find contracts hard to read'], labels: [],
  find: {
    inContract: reading => {
      const hard = reading.contract.sentences.filter(sentence => isHard(sentence, reading))
      const [worst] = [...hard].sort((a, b) => lengthOf(b) - lengthOf(a))
      if (!worst) return []
      return [{ spans: hard.map(({ start, end }) => ({ start, end })), computed: `${hard.length > 1 ? 'The longest of these' : 'This one'} has ${lengthOf(worst)} words and ${dutiesIn(worst, reading)} duties.` }]
    },
  },
  flags: [
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\n«The Baker shall bring the bread to the back door of the shop in the town of Bergen before seven in the morning on every day on which the shop is open to the public, and the Grocer shall take it in, count the loaves one by one in the sight of the driver who has brought them, and write the number in the book that lies beside the door for this purpose, while the Baker shall take back at the same time the empty crates of the day before, clean or not, and the old bread that nobody has bought.»',
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\n«If on any morning the ovens are cold because the gas has been cut off or the flour has not come, then the Grocer will be told by telephone before six so that there is time to find other bread in the town, and the Grocer must look for it at once and pay no more for it than three times what this contract says, and the Baker must pay the difference at the end of the week in which it happened together with the cost of the carriage, and the Baker must also bring back the crates that were meant for that day, for which nothing is owed by anyone.»',
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\n«Whatever else may be agreed between them in the course of the year about the kinds of cake that are to be baked for the feast days, the Baker shall not sell the same cakes to any other shop in the same street during the week before such a feast day, and the Grocer shall not put them in the window before the Monday of that week or sell them for less than the price on the list, and in the week after the feast the Baker shall take back at half the price whatever is left of them, if it is still fresh.»',
  ],
  passes: [
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\nThe Baker shall bring the bread to the back door of the shop in the town of Bergen before seven in the morning on every day on which the shop is open to the public. The Grocer shall take it in, count the loaves one by one in the sight of the driver who has brought them, and write the number in the book that lies beside the door for this purpose. The Baker shall at the same time take back the empty crates of the day before, clean or not, and the old bread that nobody has bought.',
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\nThe Baker shall (a) bring the bread to the back door of the shop in the town of Bergen before seven in the morning on every day on which the shop is open to the public, and (b) take it in, count the loaves one by one in the sight of the driver who has brought them, and write the number in the book that lies beside the door for this purpose, while the Baker shall take back at the same time the empty crates of the day before, clean or not, and the old bread that nobody has bought.',
    'This contract is between Alder Ltd (the “Baker”) and Birch Ltd (the “Grocer”).\nWhatever else may be agreed between them in the course of the year about the kinds of cake that are to be baked for the feast days, the Baker shall not sell the same cakes to any other shop in the same street during the week before such a feast day, and the Grocer likes to put them in the window before the Monday of that week or sell them for less than the price on the list, and in the week after the feast it is usual to give back at half the price whatever is left of them, if it is still fresh.',
  ],
})
