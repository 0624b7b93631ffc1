import { onGrantor } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'

export default rule({
  id: 'ipr-ai-training', severity: 3, tier: 'likely',
  title: 'What you put in may train their models',
  why: 'What a model has learnt cannot be taken back out.',
  ask: 'Is training on our data in or out, and can we choose?',
  fallback: 'Only if we opt in, only combined with others’ data, never with what is confidential.',
  sources: ['EU Data Act Article 13(5)(b), written for data contracts'], labels: [],
  find: words({
    triggers: ['train', 'training', 'models', 'algorithms', 'machine', 'feed'],
    match: /\b(?:(?<!\bby )(?:use|using|analy[sz]e|process)\b[^.;]{0,160}?\b(?:data|content|inputs?|materials?|submissions?|information)\b[^.;]{0,120}?\b(?:to|for)\b[^.;]{0,60}?\b(?:train(?:ing)?|improv(?:e|ing)|develop(?:ing)?)\b[^.;]{0,80}?\b(?:models?|algorithms?|machine learning|artificial intelligence|AI)\b|(?:train|training) (?:of )?[^.;]{0,60}?\b(?:models?|algorithms?|AI)\b[^.;]{0,60}?\b(?:with|on|using)\b[^.;]{0,40}?\b(?:your|customer|user)\b)|\b(?:use|uses|using) (?:what|anything|everything|whatever|all material|material)\b[^.;]{0,60}?\bto train\b[^.;]{0,60}?\b(?:models?|algorithms?|AI)\b|\b(?:content|data|materials?|work)\b[^.;]{0,30}?\bmay be used (?:for|in) (?:the )?training of (?:artificial intelligence|AI|(?:\w+ ){0,3}models?|algorithms?)\b|\bfeed\b[^.;]{0,60}?\binto (?:\w+ ){0,3}(?:language models?|AI|models?|artificial intelligence)\b/i,
    unless: /\bby (?:using|accessing)\b[^.;]{0,120}\byou\b[^.;]{0,20}\b(?:agree|waive|accept)|\byou (?:may|can|must|shall|agree)\b[^.;]{0,40}\b(?:use|access|scrape)\b|\b(?:not|never|only if|opt[ -]?in|de-?identified|aggregated|anonymi[sz]ed)\b/i,
    against: onGrantor,
  }),
  flags: [
    'We may «use your content to train our models».',
    'Provider may «use Customer Data for developing machine learning» features.',
    'The files help us in «training our algorithms with your» work.',
  ],
  passes: [
    'We will not use your content to train our models.',
    'Provider may use Customer Data to give the service.',
    'We train your staff on the new models of our machines.',
    'By using bots to collect or use content of the site for the purpose of developing AI models, you agree to pay for it.',
  ],
})
