/** Who may change the contract, and where disputes go. */
import type { Kind } from './kind'

export const changes: readonly Kind[] = [
  {
    name: 'terms that one side may change', families: ['CHG'], tier: 'likely', also: ['mis-amendment'], clauses: [
      { at: 'amend', how: 'put', texts: [
        '{S} may change {this} at any time by notice to {W}.', '{S} may amend the terms of {this} in its discretion.', '{S} reserves the right to modify these terms, and the changes bind {W} when they are made.', '{S} can vary {this} on 14 days’ notice.', '{S} may update {this} from time to time by publishing a new version on its website.',
        'The terms of {this} may be revised by {S} without the consent of {W}.'] },
    ],
  },
  {
    name: 'going on counts as a yes', families: ['CHG'], tier: 'likely', also: ['mis-amendment'], clauses: [
      { at: 'amend', how: 'put', in: ['software-uk', 'design-us', 'supply-us'], texts: ['Continued use after a change means that {W} accepts it.', 'If {W} goes on using the service after a change, it is bound by the new terms.', '{S} may change the terms, and {W}’s continued performance constitutes acceptance.'] },
    ],
  },
  {
    name: 'a service that one side may change or drop', families: ['CHG'], tier: 'likely', clauses: [
      { at: 'scope', how: 'put', in: ['software-uk'], texts: [
        '{S} may change or withdraw any part of the Service at any time.', '{S} reserves the right to discontinue the Service.', '{S} may remove functions from the Service without telling {W}.', '{S} may modify the Service as it sees fit.', 'Features may be added, altered or removed by {S} in its discretion.', '{S} can stop offering any feature whenever it likes.'] },
    ],
  },
  {
    name: 'their policies, whatever these become', families: ['CHG', 'AMB'], tier: 'likely', clauses: [
      { at: 'use', how: 'add', in: ['software-uk', 'lease-uk'], texts: ['{W} shall comply with {S}’s policies as updated from time to time.', '{W} shall follow all rules that {S} makes, as {S} may change them.', '{W} must observe the house rules of {S} as amended at any time.'] },
    ],
  },
  {
    name: 'terms on a web page', families: ['DRF', 'CHG'], tier: 'likely', clauses: [
      { at: 'entire', how: 'add', texts: ['The terms at www.example.com/terms form part of {this}.', '{S}’s standard conditions, available at https://terms.example.com, are incorporated by reference.', '{this} includes the policies published on {S}’s website at www.example.org/policies.'] },
    ],
  },
  {
    name: 'a jury given up', families: ['DSP'], tier: 'likely', clauses: [
      { at: 'courts', how: 'add', in: ['design-us', 'supply-us'], texts: ['Each party waives its right to a trial by jury.', 'THE PARTIES HEREBY WAIVE ANY RIGHT TO A JURY TRIAL.', '{W} gives up the right to have a dispute heard by a jury.', 'No party may demand a jury in any action under {this}.', 'Jury trial is waived by both parties.'] },
    ],
  },
  {
    name: 'no claims together with others', families: ['DSP'], tier: 'likely', clauses: [
      { at: 'courts', how: 'add', texts: ['{W} may bring claims only in its individual capacity and not as a member of a class.', 'Class actions are not permitted.', '{W} waives any right to take part in a class, collective or representative proceeding.', 'No dispute may be joined with the dispute of any other person.', '{W} shall not join a group claim against {S}.'], in: ['design-us', 'supply-us', 'software-uk'] },
    ],
  },
  {
    name: 'a far court', families: ['DSP'], tier: 'likely', clauses: [
      { at: 'courts', how: 'put', in: ['supply-us'], texts: ['The courts of Duluth, Minnesota have exclusive jurisdiction.', 'Any lawsuit must be brought in the state courts of Minnesota, where {S} is based.', '{W} submits to the exclusive jurisdiction of the courts of St. Louis County, Minnesota.', 'Venue for every action lies only in Duluth, Minnesota, and {W} waives any objection to it.'] },
      { at: 'courts', how: 'put', in: ['software-uk'], texts: ['{W} irrevocably submits to the exclusive jurisdiction of the courts of Leeds.', 'Proceedings must be brought in the courts of Leeds.'] },
    ],
  },
  {
    name: 'a choice of court for one side', families: ['DSP'], tier: 'likely', clauses: [
      { at: 'courts', how: 'add', texts: ['{S} may sue {W} in any court of its choice.', 'This does not stop {S} from bringing proceedings in any other court.', '{S} alone may elect to refer a dispute to arbitration.', '{S} may take proceedings against {W} in any other court of competent jurisdiction.'] },
    ],
  },
  {
    name: 'lawyers paid by one side', families: ['DSP', 'IND'], tier: 'likely', clauses: [
      { at: 'fees', how: 'put', in: ['design-us', 'supply-us'], texts: ['{W} shall pay {S}’s attorneys’ fees in any lawsuit.', 'If {S} enforces {this}, {W} shall reimburse its legal costs.', '{S} is entitled to recover its reasonable attorneys’ fees from {W}.', '{W} shall bear all costs, including legal fees, that {S} incurs in collecting any sum.'] },
      { at: 'courts', how: 'add', in: ['software-uk', 'lease-uk'], texts: ['{W} shall pay on a full indemnity basis all legal costs that {S} incurs in enforcing {this}.'] },
    ],
  },
  {
    name: 'their records are the proof', families: ['DSP'], tier: 'likely', clauses: [
      { at: 'entire', how: 'add', texts: ['{S}’s records are conclusive evidence of the sums due.', 'A certificate signed by {S} is final and binding as to any amount.', '{W} accepts the books of {S} as proof of what is owed.', 'The readings of {S}’s systems shall prevail over any other evidence.'] },
    ],
  },
  {
    name: 'they say what it means', families: ['DSP', 'AMB'], tier: 'likely', clauses: [
      { at: 'entire', how: 'add', texts: ['{S}’s interpretation of {this} is final.', '{S} decides all questions about the meaning of {this}, and its decision binds {W}.', 'If the meaning of a term is in doubt, {S} has the final say.'] },
    ],
  },
  {
    name: 'little time to claim', families: ['DSP'], tier: 'likely', clauses: [
      { at: 'courts', how: 'add', texts: ['{W} must bring any claim within six months after the event.', 'Any claim by {W} is barred unless proceedings are issued within 90 days after the cause of action arises.', 'No action may be brought by {W} more than three months after the facts became known.', '{W} loses every claim that it has not notified within 30 days.', 'Claims not made in writing within sixty days are waived.'] },
    ],
  },
]
