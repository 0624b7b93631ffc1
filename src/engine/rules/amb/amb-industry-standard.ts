import { words } from '../forms'
import { rule } from '../rule'

/** A paper that can be looked up. */
const named = /\b(?:ISO|IEC|SOC|PCI|NIST|IEEE|ASTM|ANSI|GAAP|IFRS|HIPAA|WCAG|OWASP|AICPA|SSAE|FDA|GMP|cGMP|GLP|GCP|ICH|ITIL|CIS|EN|BS|DIN|AES|TLS|SSL|generally accepted (?:accounting|auditing))\b/

export default rule({
  id: 'amb-industry-standard', severity: 1, tier: 'likely', together: true,
  title: 'Quality by an unnamed “industry standard”',
  why: 'There is no document to hold the work against, so good and bad work can both be said to meet it.',
  ask: 'Which rules do you have in mind, and in which edition?',
  fallback: 'Name the published rules and their edition, or attach a specification.',
  sources: ['Know Your Enemy, Michigan Bar Journal, October 2016'], labels: [],
  find: words({
    triggers: ['standards', 'standard', 'practices', 'practice', 'workmanlike', 'workmanship'],
    match: /\b(?:(?:generally |commonly |then-current |prevailing |applicable |recognized |accepted |relevant |highest |best |good |current |professional |normal |customary |reasonable |usual |general )*(?:industry|professional)(?:[- ]accepted| accepted| recognized|-recognized|-wide)? (?:(?:standards|standard(?= (?:for|of|in|and|or)\b|[,.;)])|(?:best )?practices?))|(?:in an? )?(?:good |professional )?(?:and )?workmanlike(?: manner)?)\b/i,
    unless: named,
    when: found => !/\b(?:rates|pricing|prices|terms and)\b/i.test(found.input.slice(Math.max(0, found.index - 20), found.index)),
    inDefinitions: false,
  }),
  flags: [
    'The Contractor shall work to «industry standards».',
    'The Host shall protect the data by «generally accepted industry practice».',
    'The Builder shall finish the roof «in a good and workmanlike manner».',
  ],
  passes: [
    'The Contractor shall work to the specification in Schedule 1.',
    'The Host shall protect the data by industry standards such as ISO 27001.',
    'The Builder shall finish the roof in a quick and cheap manner.',
  ],
})
