/** What is still open beside the contract's own words: changes that somebody suggested and nobody accepted, comments that nobody settled. They have no place in the text. */
export type StillOpen = { readonly suggestions: number; readonly comments: number }

/** “3 suggested changes and 1 comment are still open.”; undefined where nothing is. */
export function saysOpen({ suggestions, comments }: StillOpen): string | undefined {
  const parts = [count(suggestions, 'suggested change'), count(comments, 'comment')].filter(part => part !== '')
  return parts.length === 0 ? undefined : `${parts.join(' and ')} ${suggestions + comments === 1 ? 'is' : 'are'} still open.`
}

/** The question that settles them. */
export function asksOpen({ suggestions, comments }: StillOpen): string {
  if (comments === 0) return 'Which of the suggested changes do we both accept?'
  return suggestions === 0 ? 'How do we settle the comments that are still open?' : 'Which of the suggested changes do we both accept, and how do we settle the comments that are still open?'
}

const count = (many: number, what: string) => many === 0 ? '' : `${many} ${what}${many === 1 ? '' : 's'}`
