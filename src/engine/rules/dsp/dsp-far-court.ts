import { words } from '../forms'
import { rule } from '../rule'
import { areOnlineTerms, spokenTo } from '../voice'

export default rule({
  id: 'dsp-far-court', severity: 2, tier: 'likely', together: true,
  title: 'You must go to the courts of their place',
  why: 'Going there may cost more than your claim is worth.',
  ask: 'Could each of us sue, and be sued, at home?',
  fallback: 'The courts of whoever is sued, with remote hearings.',
  sources: ['CLAUDETTE, jurisdiction', '93/13 Annex 1(q), written for consumers'], labels: ['claudette:J', '93/13:q'],
  find: words({
    triggers: ['courts', 'court', 'jurisdiction', 'venue', 'forum', 'tribunals', 'exclusively', 'solely', 'lawsuit', 'action', 'actions', 'claim', 'claims', 'proceedings', 'suit', 'disputes'],
    match: /\b(?:(?:exclusive|non-exclusive|personal|sole)(?: and \w+)? (?:personal )?(?:jurisdiction|venue)\b|(?:submit\w*|consents?) to (?:the )?(?:\w+ ){0,4}(?:jurisdiction|venue)|subject to the jurisdiction of (?:the )?(?:\w+ ){0,3}courts?\b|(?:shall|will|must|to|be) (?:be )?(?:\w+ )?(?:brought|litigated|adjudicated|resolved|settled|tried|submitted|instituted|filed|commenced|heard)\b(?:[^.;]|\.(?=\S)){0,160}?\bcourts?\b|courts? of [^.;]{1,40}? (?:shall|will) (?:settle|decide|resolve|hear)\b|agrees? to the jurisdiction of\b|(?:under|within) the (?:\w+ )?jurisdiction of (?:the )?(?:\w+ ){0,3}courts?\b|jurisdiction (?:lies|rests) with\b|(?:exclusive|sole) forum\b|\blitigate\b[^.;]{0,40}? in (?:the )?(?:\w+ ){0,4}courts? (?:of|in|located|at)\b|venue (?:shall|will) (?:lie|be)\b|jurisdiction (?:is|shall be) (?:attributed|given|granted) to\b|courts? (?:at|of) our (?:place|registered|seat|head|principal)[^.;]{0,40}? (?:is|are|shall be|will be)\b|resolve any (?:claim|dispute)(?:[^.;]|\.(?=\S)){0,240}?\bcourts?\b|courts?(?: of| in| located in)? (?:[^.;]|\.(?=\S)){1,80}? (?:shall|will) have (?:\w+[ -]){0,2}jurisdiction|\bcourts?\b[^.;]{0,80}? have (?:\w+[ -]){0,3}jurisdiction|(?:be )?(?:brought|filed|commenced|instituted) (?:only|exclusively|solely) in\b|\b(?:place of (?:\w+ )?jurisdiction|competent courts?|(?:exclusive )?venue)(?: for [^.;]{1,80}?)? (?:is|are|shall be|will be|lies)\b|(?:jurisdiction|venue) (?:is|shall be|will be) in\b|submit\w* to the (?:\w+ ){0,3}courts? of\b|\btake place exclusively in\b[^.;]{0,40}?\bcourts?\b|must be (?:brought|filed|commenced) in (?:the )?(?:\w+ ){1,3}county\b|\bsue us\b[^.;]{0,40}? in\b[^.;]{0,40}?\bcourts?\b|\bcourts?\b[^.;]{0,60}? (?:be|are|is) (?:solely|exclusively|alone) competent\b|\b(?:shall|must|will|may only|can only|only) be (?:brought|commenced|instituted|litigated) in\b(?! (?:accordance|the event|case|good|writing|an?|any|your|arbitration|small|person|english|respect|connection|relation|this|line|full|such|individual|the (?:respective|party|parties|individual|name))\b))/i,
    unless: /^(?!.*\b(?:is|are|shall|will|lies?|has|have|must)\b)(?:\W{0,3}[\d.]{0,6} )?(?:\w+ ){1,4}\w+\W{0,3}$|\bfor more information\b|your (?:place of |country of )?(?:residence|domicile)|where you (?:live|reside)|consents to the jurisdiction of federal|acting as a business|\b(?:intellectual property|injuncti(?:ve|on)|equitable) (?:relief )?in any (?:court|jurisdiction)|any court of competent jurisdiction\b|court of competent jurisdiction|(?:may|can) (?:also )?(?:bring|choose|elect|opt)[^.;]{0,120}small claims|judgment|statement that (?:you|the subscriber|the user)|counter[- ]?noti|your (?:own )?(?:home|local) court/i,
    when: ([found], __, { contract }) => areOnlineTerms(contract) && !/arbitration|small claims/i.test(found),
    against: (_, __, { contract }) => spokenTo(contract),
  }),
  flags: [
    'You agree to the «exclusive jurisdiction» of the courts of Freedonia for disputes about the service.',
    'Any claim about your use of the site «must be brought in the courts» of Freedonia.',
    'You irrevocably «submit to the courts of» Freedonia for disputes about the app.',
    'Your use of the app shall be «subject to the jurisdiction of the courts» of Freedonia.',
    'You «consent to the personal jurisdiction» of the Freedonian courts if you use our app.',
    'Any action about your use of the site «must be brought in» Freedonia.',
    'The «courts of Freedonia will settle» any dispute about your use of the site.',
  ],
  passes: [
    'The Supplier and the Customer agree to the exclusive jurisdiction of the courts of Freedonia.',
    'You may sue us over the service in any court of competent jurisdiction.',
    'Exclusive venue for disputes.\nYou know our site.',
    'You may not use the site if a court has forbidden it.',
    'Disputes about the service will be resolved by arbitration rather than in court, unless they are small enough to be heard in your small claims court.',
    'Your counter-notice must hold your name, and a statement that you consent to the jurisdiction of the court of your place.',
    'A claim about the service must be brought in your own name.',
  ],
})
