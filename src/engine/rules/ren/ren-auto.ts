import { words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

export default rule({
  id: 'ren-auto', severity: 3, tier: 'likely',
  title: 'It renews by itself unless somebody objects in time',
  why: 'Miss the date, and you are bound, and paying, for another full term.',
  ask: 'Could it renew only when both of us say so in writing?',
  fallback: 'It renews, with a reminder 60 days before; after that either of us may leave on 30 days’ notice.',
  sources: ['93/13 Annex 1(h), written for consumers', 'ACL s 25(e)'], labels: ['cuad:renewal-term', '93/13:h', 'acl:e'],
  find: words({
    triggers: ['renew', 'renews', 'renewed', 'renewal', 'extend', 'extended', 'extends', 'auto-renew', 'auto-renews'],
    match: /\b(?:(?:shall |will |is |be |may )?(?:be )?(?:automatically|tacitly) (?:be )?(?:renew(?:ed|s)?|extend(?:ed|s)?|continues?|prolonged)\b|(?:shall |will )?(?:be )?(?:renew(?:ed|s)?|extend(?:ed|s)?|continue) (?:itself )?automatically\b|auto-?renew(?:s|al|ing|ed)?\b|automatic(?:ally)? renewals?\b|(?:shall|will) (?:be )?(?:renew(?:ed)?|extend(?:ed)?|continue)\b[^.;]{0,120}?\b(?:successive|additional|further|consecutive)\b[^.;]{0,160}?\bunless\b)/i,
    unless: /mutual (?:written )?(?:agreement|consent)|\bnot (?:be )?(?:automatically|renew)|\bno automatic|month[- ]to[- ]month|without automatic|only (?:if|by|with)|turn off|may (?:cancel|terminate) at any time|copyright|statutory|certificate|insurance|trademark registration|letter of credit|policy of|shall not/i,
    when: ([found], { text }) => !/\bextend/i.test(found) || /\bterm|agreement|lease|subscription|contract|period\b/i.test(text),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    'The Term «shall automatically renew» for successive one-year periods unless either party objects 60 days before.',
    'Your subscription «renews automatically» each year.',
    'This Agreement «will be renewed for successive periods of a year unless» either party gives notice.',
  ],
  passes: [
    'The parties may renew the Term by written agreement.',
    'The Term shall not automatically renew.',
    'Your subscription ends after a year, and you may renew it.',
  ],
})
