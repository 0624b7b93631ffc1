/** Papers that a contract speaks of, and their dates, which are not its own. */

/** What a contract may be called, as the inside of a pattern. */
export const paper = String.raw`(?:agreement|contract|lease|licen[cs]e|amendment|addendum|deed|letter|memorandum|order|plan|note|undertaking|indenture|guaranty|guarantee|instrument|arrangement|terms)`

/** "under the Supply Agreement dated": a paper that this one speaks of. */
export const spokenOf = new RegExp(String.raw`\b(?:with|under|of|to|in|by|from|and|on|supersed\w+|replac\w+|amend\w*|restat\w+|terminat\w*|entered into)\s+(?:(?:the|an?|its|such|said|existing|prior|certain|written|each)\s+){1,3}(?:(?!this\b)[\w/&-]+\s+){0,7}?${paper}\b(?:\s?\([^)]{0,80}\))?,?\s*(?:was\s)?(?:dated|made|entered|executed|effective)\b[^.;]{0,40}$`, 'i')
