import { onNamed } from '../bearer'
import { words } from '../forms'
import { rule } from '../rule'
import { spokenTo } from '../voice'

export default rule({
  id: 'chg-continued-use', severity: 3, tier: 'likely', together: true,
  title: 'Going on using it counts as saying yes to the changes',
  why: 'Silence becomes your signature: you agree without having been asked.',
  ask: 'May we keep the terms that we agreed until this period ends?',
  fallback: 'New terms bind us only after we accept them, or from the next renewal.',
  sources: ['CLAUDETTE, contract by using', '93/13 Annex 1(i), written for consumers'], labels: ['claudette:USE', '93/13:i'],
  find: words({
    triggers: ['use', 'using', 'continued', 'continue', 'continuing', 'access', 'accessing', 'goes', 'keeps'],
    match: /\b(?:(?:continu(?:ed|ing)[^.;]{0,40}?|your|my|the|any|subsequent|further)\s(?:\w+[^.;]{0,20} (?:or|and) )?(?:use|usage|access|participation|using)\b(?:[^.;]|\.(?=\w)){0,200}? (?:constitut|signif|indicat|confirm|mean|represent|be deemed|is deemed|are deemed|(?<!\byou )acknowledg|is an? (?:acknowledg|accept|agree)|serve|implie|imply|amount|is your|be your|is taken|be taken|be considered|is considered)\w*\b[^.;]{0,80}?\b(?:accept\w*|agree\w*|consent\w*|acknowledg\w*)|(?:by )?continuing to (?:use|access|install|browse|visit|play|shop|subscribe)\b[^.;]{0,120}? you (?:\S+ ){0,3}?(?:accept|agree|consent|are bound|will be bound)\w*|if you (?:continue|keep|go on) (?:to )?(?:us\w+|access\w*)\b[^.;]{0,120}? you (?:\S+ ){0,6}?(?:accept|agree|consent|are bound|will be bound)\w*|you (?:will|shall) be deemed to have (?:accepted|agreed)\b[^.;]{0,60}? (?:by|if you|when you) (?:continu\w+|keep|go on)(?: to)? (?:us(?:e|ing)|access)|\bif you (?:use|access)\b[^.;]{0,60}? after (?:we|the|any|such|these)\b[^.;]{0,60}?\b(?:chang|posted|updat|amend|revis|modif)\w*[^.;]{0,40}? you (?:have )?(?:accept|agree)\w*|using the \w+ after [^.;]{0,60}? means you (?:agree|accept)|use (?:of )?[^.;]{0,60}?(?:following|after) (?:such|any|that|the|those)[^.;]{0,80}? (?:constitut|signif|indicat|confirm|mean)\w*[^.;]{0,40}?(?:accept|agree|consent)\w*)|\bif (?:the )?[A-Z]\w+ (?:goes on|keeps|continues)(?: to)? us(?:e|ing)\b[^.;]{0,60}?\bafter (?:a|the|any|such) (?:change|amendment|update)[^.;]{0,40}?\b(?:is|are|will be|shall be) (?:bound|taken)\b/i,
    when: ([found], { text }, { contract }) => spokenTo(contract) !== undefined || /continu|subsequent|further|goes on|keeps/i.test(found) && /chang|amend|modif|revis|updat|new terms/i.test(text),
    unless: /\b(?:not|never) (?:constitute|mean|signify|be deemed)|\b(?:entire|whole) agreement\b/i,
    against: onNamed,
  }),
  flags: [
    '«If the Baker goes on using the oven after a change, it is bound» by the new terms.',
    'Your «continued use of the service after a change constitutes your acceptance» of the new terms.',
    '«If you use the app after we have posted the new terms, you have accepted» them.',
    '«If you continue to access or use our app after a change, you agree» to it.',
    '«By continuing to use our site you accept» the revised terms.',
    '«You will be deemed to have accepted the changes by continuing to use» our app.',
    'The Customer’s «continued use of the Services after any update shall be deemed acceptance» of it.',
  ],
  passes: [
    'If the Baker goes on using the oven after a change, it is told of the new terms.',
    'Your continued use of the service after a change does not constitute your acceptance of it; we will ask you.',
    'If your use of the service hangs on a network, you acknowledge and agree that somebody else must allow it.',
    'By clicking “I accept” you agree to the revised terms of our site.',
    'These terms govern your use of our site and represent the entire agreement between you and us.',
    'The Customer’s continued use of the Services after expiry is charged at the monthly rate.',
  ],
})
