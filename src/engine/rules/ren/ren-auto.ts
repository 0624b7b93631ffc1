import { rule } from '../rule'
import { renewsByItself } from './renewal'

export default rule({
  id: 'ren-auto', severity: 3, tier: 'likely', together: true,
  title: 'It renews by itself unless somebody objects in time',
  why: 'Miss the date, and you are bound, and paying, for another full term.',
  ask: 'Could it renew only when both of us say so in writing?',
  fallback: 'It renews, with a reminder 60 days before; after that either of us may leave on 30 days’ notice.',
  sources: ['93/13 Annex 1(h), written for consumers', 'ACL s 25(e)'], labels: ['cuad:renewal-term', '93/13:h', 'acl:e'],
  find: renewsByItself(false),
  flags: [
    'At the end of the term this contract «is prolonged by a further three years unless» it is cancelled nine months beforehand.',
    'Unless cancelled in writing at least 60 days before its end, this agreement «rolls over for additional one-year» terms.',
    'This agreement «renews for one year unless» the Client gives notice at least 180 days before the end of the term.',
    'The Term «shall automatically renew» for successive one-year periods unless either party objects 60 days before.',
    'Your subscription «renews automatically» each year.',
    'This Agreement «will be renewed for successive periods of a year unless» the Customer gives 20 days’ notice before the end.',
    'The Term «shall automatically renew» for a year. Either party may stop it by notice at least ninety (90) days before the end.',
  ],
  passes: [
    'This agreement may be renewed for one year if the Client gives notice at least 180 days before the end of the term.',
    'The parties may renew the Term by written agreement.',
    'The Term shall not automatically renew.',
    'A period that ends on a Sunday shall be extended to the next Business Day unless that day falls in another month.',
    'Your subscription ends after a year, and you may renew it.',
    'The Term shall automatically renew for successive one-year periods unless either party objects 30 days before.',
  ],
})
