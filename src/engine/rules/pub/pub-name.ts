import { may, oneParty } from '../one-party'
import { rule } from '../rule'

export default rule({
  id: 'pub-name', severity: 1, tier: 'likely', together: true,
  title: 'They may advertise with your name',
  why: 'Customers and rivals will read that you work with them, and you have no say in it.',
  ask: 'Would you ask us before you use our name or logo?',
  fallback: 'Only with written consent, which may be taken back.',
  sources: ['Practitioners’ checklists'], labels: [],
  find: oneParty({
    triggers: ['press', 'case', 'name', 'names', 'logo', 'logos', 'likeness', 'customer', 'client', 'reference'],
    says: may(String.raw`(?:use|display|publish|include|reproduce|identify|list|refer to|mention|disclose|name)\b(?: or \w+)? [^.;]{0,60}?\b(?:names?|logos?|likeness|as an? (?:reference )?(?:customer|client|user)|customer list)\b[^.;]{0,120}?\b(?:market\w*|promot\w*|advertis\w*|publicity|press|websites?|customer lists?|reference|sales|presentations|portfolio)|(?:issue|publish)\b(?: or \w+)? (?:\S+ ){0,3}?(?:press releases?|case stud(?:y|ies))\b`),
    unless: /\b(?:(?<!without (?:[\w’']+ ){0,3})(?:consent|approv\w+|permission)|agree(?:d|ment) in writing|authori[sz]\w+ by|user ?names?|domain names?|shall not|may not|products? of|sell|resell|resale|distribut\w+|licen[cs]ed (?:marks|products)|third[- ]party|account name|infring\w*|guidelines|trade ?marks? of (?:the )?(?:licensor|supplier|company|manufacturer)|endorse\w*|sponsor\w*|franchis\w*|event|contest|author|artist|athlete|talent|player|recordings?|promotional materials|broadcast\w*)\b/i,
  }),
  flags: [
    'The Supplier supplies the Client.\n«The Supplier may issue press releases» and describe its work for the Client without the Client’s approval.',
    'The Provider serves the Customer.\n«The Provider may use the Customer’s name and logo in its marketing» and on its list of customers.',
    'The Agency works for the Client.\n«The Agency may list the Client as a client on its website».',
    'You use our service.\n«We may display your name and logo on our website» to show who uses the service.',
  ],
  passes: [
    'The Supplier supplies the Client.\nThe Supplier may issue press releases with the Client’s approval.',
    'The Provider serves the Customer.\nThe Provider may use the Customer’s name and logo in its marketing with written consent.',
    'The Agency works for the Client.\nEither party may list the other as a client on its website.',
    'The Provider serves the Customer.\nThe Provider may use the Customer’s data to send it invoices, and shall not use its name in marketing.',
  ],
})
