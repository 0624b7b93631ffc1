import { bySentence } from './by-sentence'
import { actor, otherThan } from './holder'
import type { ProvisionKind } from './provision'

const price = String.raw`(?:prices?|pricing|fees?|rates?)`
const raise = String.raw`(?:increas\w+|rais(?:e|ed|ing)|rise|adjust\w*)`

export const priceRestrictions: ProvisionKind = {
  kind: 'price-restrictions',
  tier: 'judgement',
  holder: 'who is spared the higher price',
  triggers: ['increase', 'increases', 'increased', 'increasing', 'prices', 'price', 'pricing', 'raise', 'raised', 'rise', 'adjustment', 'adjusted', 'fees', 'rates', 'rate'],
  find: bySentence({
    match: [
      new RegExp(String.raw`\b${price}\b[^.;]{0,120}\b(?:shall|may|will|must) not\b[^.;]{0,60}\b(?:(?:be )?${raise})\b[^.;]{0,80}(?:%|\b(?:percent|per cent|during|more than|per year|annual|cpi|index|term|initial))`, 'i'),
      new RegExp(String.raw`\b${price} (?:increases?|adjustments?)\b[^]{0,160}\b(?:shall not|may not|will not|limited to|no more than|not (?:to )?exceed)`, 'i'),
      new RegExp(String.raw`\b(?:increases?|adjustments?) (?:in|to|of) (?:the |its |any |such )?(?:\w+ ){0,2}${price}\b[^]{0,160}\b(?:shall not exceed|not (?:to )?exceed|no more than|limited to|in no event)\b`, 'i'),
      new RegExp(String.raw`\b(?:may|shall|will)\b[^.;]{0,20}\b${raise}\b[^.;]{0,80}\b${price}\b[^]{0,160}\b(?:not exceed|no more than|not more than|more than once|only once|once (?:per|each|every|in any)|up to \w+ ?(?:%|percent)|limited to)`, 'i'),
      new RegExp(String.raw`\b(?:not|never)\b[^.;]{0,30}\b(?:increase|raise)\b[^.;]{0,60}\b${price}\b[^.;]{0,80}(?:%|\b(?:more than|during|before|until|for (?:a|the) (?:period|first|term)|percent))`, 'i'),
      new RegExp(String.raw`\b${price}\b[^.;]{0,80}\b(?:shall|will) (?:remain|be|stay) (?:fixed|firm|constant|unchanged|frozen)\b|\b${price} (?:are|is) (?:fixed|firm) (?:for|during|until|through)\b|\bno (?:price )?increases? (?:in|to|shall|will|may)\b[^.;]{0,100}\b(?:during|first|until|before|exceed|greater|more)\b`, 'i'),
    ],
    unless: [/\bindemnif|\bliabilit|\binterest rates?\b|\brate of interest\b|\b(?:shares?|securities|exercise price|purchase price of the (?:shares|business)|underwrit\w+|prospectus|exchange rate|discount rate|late (?:fee|charge)s?|pumping|shipment during|mortgage)\b|\b(?:limitations? on|shall not apply|will not apply)\b/i],
    holder: (sentence, contract) => otherThan(contract, actor(sentence, contract, ['must-not'], /^(?:increase|raise|adjust|change)$/)),
  }),
  finds: [
    '«The prices shall not increase by more than 3% per year.»', '«The prices of the lamps shall remain fixed until 1 May 2026.»', '«The Maker may raise its rates once per year by no more than 5%.»',
    '«Any increase in the fees shall not exceed the increase in the price index.»',
  ],
  passes: ['The prices are in euros.', 'The Maker may increase the prices at any time on notice.', 'The exercise price of the shares shall not be increased during the term.'],
}
