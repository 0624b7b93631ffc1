import { hasMatch } from '../../contract/matches'
import { may, oneParty } from '../one-party'
import { either } from '../either'
import { words } from '../forms'
import { onUnnamed } from '../bearer'
import { rule } from '../rule'

const price = String.raw`(?:\S+ ){0,8}?(?:fees?|prices?|rates?|charges?|pricing|rent|commissions?|tariffs?|premiums?)\b`

export default rule({
  id: 'chg-price', severity: 4, tier: 'likely', together: true,
  title: 'They may raise the price on their own',
  why: 'Your budget would be in their hands for as long as you are bound.',
  ask: 'By how much could the price rise, how often, and may we leave if it does?',
  fallback: 'Once a year, by no more than 3% or the consumer price index, on 60 days’ notice, with a way out.',
  sources: ['93/13 Annex 1(l), written for consumers', 'ACL s 25(f)'], labels: ['claudette:CH', '93/13:l', 'acl:f', 'cuad:price-restrictions'],
  find: either(oneParty({
    items: true,
    triggers: ['fee', 'fees', 'price', 'prices', 'rate', 'rates', 'charge', 'charges', 'pricing', 'rent', 'commission', 'commissions', 'tariff', 'tariffs', 'premium'],
    says: may(String.raw`(?:chang(?:e|ing)|increas(?:e|ing)|adjust(?:ing)?|rais(?:e|ing)|revis(?:e|ing)|updat(?:e|ing)|modif(?:y|ying)|alter|amend|vary|review|reset|(?:introduce|impose|institute|add)(?= (?:\S+ ){0,2}?(?:new|additional|fees?|charges?)\b)|(?:begin|start) (?:to )?charg\w+(?= fees?\b))\b(?:,? (?:and|or|and/or) \w+)? ${price}`),
    unless: /\bcancellation fee|authori[sz]ation from|\bFERC\b|regulator|not (?:to )?(?:exceed|more than)|no more than|at most (?:\d|[a-z-]+ (?:per|\())|not more than|up to (?:a maximum|\d)|\bmaximum of|capped|\bCPI\b|price index|\bindex|\bconsent of|mutual|agreed (?:by|between)|in writing by both|(?:interest|exchange|discount|tax|frame|sampling|bit) rate|retail prices|resale|sales? tax/i,
    when: ([found]) => !hasMatch(found, /\b(?:its|their) (?:own )?(?:resale|retail|selling) prices?\b|in charge|free of charge/i),
    toYou: /(?:^\W{0,4}(?:\w+,? ){0,2}(?:fees?|prices?|pricing|rates|charges|tariffs|commissions?)(?:,? (?:and|or) \w+)?|\b(?:our|the|all|these|such) (?:\w+ )?(?:fees|prices|pricing|rates|charges|tariffs|commissions?)\b[^.;]{0,60}?) (?:may|can) (?:\w+ ){0,2}?(?:be (?:\w+ )?)?(?:changed?|increased?|adjusted|raised|revised|altered|amended|modified|updated|varied|vary(?! (?:based|due|depending|according|by)\b))\b|\b(?:our|the|all|these|such) (?:fees|prices|rates|charges)\b[^.;]{0,60}? are subject to change\b/i,
  }), words({
    triggers: ['subject', 'revise', 'force', 'increased', 'raised', 'adjusted', 'revised', 'changed', 'increase'],
    match: /\b(?:(?:prices?|fees?|rates?|charges?) (?:may|can) be (?:increased|raised|adjusted|revised|changed)(?: at any time)? by (?:the )?[A-Z]\w+\b(?! (?:and|or) )|(?:prices?|fees?|rates?|charges?) (?:shall|will) (?:be )?(?:increased?|rise|adjust(?:ed)?)\b[^.;]{0,60}? by (?:such|a|any) (?:percentage|amount) as (?:the )?[A-Z]\w+ (?:determines?|decides?|sees fit|considers?)|(?:prices?|fees?|rates?|charges?) (?:is|are|shall be|remains?) subject to change by (?:the )?[A-Z]\w+|(?:prices?|fees?|rates?|charges?) (?:is|are) those in force at\b[^.;]{0,80}?\bmay (?:revise|change|increase|raise) them)\b/i,
    unless: /\bnot subject to|mutual|consent|capped|no more than|not more than|at most|up to|not exceed|\bindex|\bCPI\b|both parties/i,
    against: onUnnamed,
  })),
  flags: [
    'The Supplier supplies the Client.\nThe «fee may be increased by Supplier» each year.',
    '«We may change our prices» at any time, and you pay the new price.',
    '«The Supplier may increase the Fees» by written notice to the Customer.',
    '«We may update the price» list from time to time, and you pay by it.',
    '«Brightfold reserves the right to adjust the subscription fees» that you pay.',
    '«Fees may be revised» while you use the app.',
  ],
  passes: [
    'The Supplier supplies the Client.\nThe fee may be increased by Supplier each year by no more than 3%.',
    'The Supplier may adjust the price once a year by at most 3%.',
    'Provider may raise the fees once a year by at most three percent (3%) on ninety days’ notice to Customer.',
    'You may change the rates in your own shop.',
    'The Supplier may increase the Fees once a year by no more than 3%.',
    'The parties may change the Fees at any time.',
    'Pricing may vary based on the plan that you choose.',
  ],
})
