import { onDoer } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ipr-assign-all', severity: 4, tier: 'likely',
  title: 'You give away everything connected with the work',
  why: '“In connection with” can reach tools and ideas that you use for every client.',
  ask: 'Which results do you need to own, and could we list them?',
  fallback: 'The listed results pass over; everything else is licensed for this use.',
  sources: [], labels: ['cuad:ip-ownership-assignment'],
  find: words({
    triggers: ['assigns', 'assign', 'transfers', 'vest', 'belong', 'property', 'owned', 'everything', 'ideas'],
    match: /\b(?:(?:hereby )?(?:irrevocably )?(?:assigns?|transfers?)\b[^.;]{0,120}?\b(?:all|any|every)\b[^;]{0,240}?\b(?:inventions?|works?|work product|intellectual property|ideas|developments|improvements|discoveries|materials|deliverables|copyrights?|results)\b[^;]{0,240}?(?<mark>\b(?:in (?:any )?connection with|relat(?:ing|ed) (?:in any way )?to|aris(?:e|ing) (?:out of|from))(?: or (?:in connection with|relat(?:ing|ed) to|arising (?:out of|from))){0,2} (?:this agreement|the (?:services?|work|engagement|project|business|relationship|employment)|(?:his|her|their|its|my) (?:employment|engagement|services)|(?:the )?\w+['’]s (?:business|services|work))))|\b(?:assigns?|transfers?)\b[^.;]{0,120}?\b(?:everything that|all (?:ideas|inventions|works|intellectual property)(?: rights)?)\b[^.;]{0,140}?(?:\bwhether or not (?:it|they) relates?\b|\bnow or in the future\b|\bwhether or not related\b)|\ball (?:ideas|inventions|works|intellectual property)\b[^.;]{0,80}?\bwhether or not (?:made )?(?:under|related to|in the course of|for)\b[^.;]{0,60}?\b(?:belong|are owned|vest|shall be owned)\b/i,
    unless: /\b(?:neither|nor|not) [^.;]{0,80}\b(?:assign|transfer)|\bdo(?:es)? not (?:assign|transfer)|\b(?:no|each|all|every|any) (?:current |former )?employees?\b|has (?:executed|entered)|knowledge of|\bpre-?existing|\bbackground\b|\bexcept|excluding|other than|goodwill|licen[cs]e agreement|each party|trademark|assigns? (?:this|its rights under this) (?:agreement|lease)|(?:successors|permitted) (?:and|or) assigns|to (?:any|a|an) (?:affiliate|third party|successor)|all or substantially|assign(?:s|ed)? to (?:perform|work)/i,
    against: onDoer,
  }),
  flags: [
    'The Painter «assigns to the Owner everything that the Painter makes during the term, whether or not it relates» to the house.',
    'The Consultant hereby assigns to the Client all intellectual property «in connection with the services».',
    'The Designer assigns all inventions and works «arising out of or relating to this Agreement».',
    'Contractor transfers to Company any and all ideas and developments «related to Company’s business».',
  ],
  passes: [
    'The Painter assigns to the Owner everything that the Painter makes for the house.',
    'The Consultant hereby assigns to the Client all intellectual property in the deliverables listed in Schedule 1.',
    'The Designer assigns all works arising out of this Agreement, except its pre-existing tools.',
    'Contractor transfers to Company the invoices related to Company’s business.',
    'Neither these terms nor your use of them transfers to you any intellectual property related to the services.',
  ],
})
