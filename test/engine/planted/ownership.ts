/** Who owns what is made, and what is given away. */
import type { Kind } from './kind'

export const ownership: readonly Kind[] = [
  {
    name: 'a wide grant of rights', families: ['IPR'], tier: 'likely', clauses: [
      { at: 'ip', how: 'put', in: ['design-us'], texts: [
        '{W} assigns to {S} all right, title and interest in everything that {W} creates, conceives or develops during the term, whether or not it relates to the Services.', '{W} hereby transfers to {S} all intellectual property that {W} owns now or in the future.', 'All ideas, inventions and works made by {W}, whether or not under {this}, belong to {S}.',
        '{W} hereby irrevocably assigns to {S} all work product, tools, know-how and other materials used or made in connection with {this}.'] },
    ],
  },
  {
    name: 'rights that pass before payment', families: ['IPR'], also: ['mis-frl-ip-on-payment'], tier: 'likely', clauses: [
      { at: 'ip', how: 'put', in: ['design-us'], texts: [
        '{W} hereby assigns to {S} the copyright in the Deliverables.', 'The copyright in each Deliverable vests in {S} on its creation.', 'All rights in the Deliverables belong to {S} from the moment they are made.', 'The Deliverables are works made for hire and are owned by {S} upon creation.', 'Upon delivery, all intellectual property rights in the Deliverables pass to {S}, whether or not the Fee has been paid.'] },
    ],
  },
  {
    name: 'a licence without an end', families: ['IPR', 'DAT'], tier: 'likely', clauses: [
      { at: 'content', how: 'put', in: ['software-uk'], texts: [
        '{W} grants {S} a perpetual, irrevocable and royalty-free licence to use the Customer Data.', '{S} may use, copy and modify the content of {W} forever and without payment.', '{W} grants {S} a worldwide, everlasting licence to reproduce and publish all content that it uploads.', 'By entering data, {W} gives {S} an unlimited, transferable and permanent right to use it.'] },
    ],
  },
  {
    name: 'moral rights given up', families: ['IPR'], tier: 'likely', clauses: [
      { at: 'ip', how: 'add', in: ['design-us', 'software-uk'], texts: ['{W} waives all moral rights in the work.', '{W} irrevocably and unconditionally waives any moral rights that it may have.', '{W} agrees not to assert its moral rights against {S}.', '{W} gives up the right to be named as the author.', '{W} waives, and shall procure that its staff waive, all rights under sections 77 to 85 of the Copyright, Designs and Patents Act 1988.'] },
    ],
  },
  {
    name: 'feedback that becomes theirs', families: ['IPR'], tier: 'likely', clauses: [
      { at: 'ip', how: 'add', in: ['software-uk'], texts: ['{S} owns every suggestion that {W} makes about the Service.', '{S} may use any feedback from {W} without payment.', 'All comments and ideas that {W} sends become the property of {S}.', '{W} assigns to {S} all rights in its feedback.'] },
    ],
  },
  {
    name: 'training of models', families: ['IPR', 'DAT'], tier: 'likely', clauses: [
      { at: 'content', how: 'add', in: ['software-uk', 'design-us'], texts: ['{S} may use what {W} enters to train its machine learning models.', '{W} agrees that its content may be used for the training of artificial intelligence.', '{S} may use the data to improve and train algorithms.', '{S} may feed all material into large language models.'] },
    ],
  },
  {
    name: 'no question about their rights', families: ['IPR'], tier: 'likely', clauses: [
      { at: 'ip', how: 'add', in: ['software-uk', 'design-us'], texts: ['{W} shall not challenge the validity of any right of {S}.', '{W} agrees never to contest {S}’s ownership of its trade marks.', '{W} will not dispute, or assist others in disputing, {S}’s intellectual property rights.'] },
    ],
  },
  {
    name: 'what was there before is not kept', families: ['IPR'], tier: 'likely', clauses: [
      { at: 'background', how: 'put', in: ['design-us'], texts: ['{W} assigns the Existing Materials to {S}.', 'The Existing Materials used in the Deliverables become the property of {S}.', 'All tools and code that {W} brings to the work, including its Existing Materials, belong to {S}.'] },
    ],
  },
  {
    name: 'a promise that nothing ever infringes', families: ['IPR', 'WAR'], tier: 'likely', clauses: [
      { at: 'warranty', how: 'add', in: ['design-us', 'software-uk', 'supply-us'], texts: ['{W} warrants that nothing it supplies infringes the rights of any person.', '{W} guarantees that its materials do not and will not infringe any intellectual property right anywhere.', '{W} represents and warrants that the work is free from any third-party claim.'] },
    ],
  },
  {
    name: 'a transfer for one side', families: ['ASN'], tier: 'likely', clauses: [
      { at: 'assign', how: 'put', texts: [
        '{S} may assign {this} to anyone. {W} may not assign it without the consent of {S}.', '{S} may transfer its rights and obligations under {this} at any time. {W} shall not do so.', '{W} shall not assign or transfer {this} without {S}’s prior written consent.', '{S} is free to assign, novate or otherwise deal with {this} without the consent of {W}.',
        '{this} is personal to {W}, but {S} may assign it.', '{W} may not assign {this}, by operation of law or otherwise. {S} may assign {this} freely to any affiliate or successor.'] },
    ],
  },
  {
    name: 'a sale of the company counted as a transfer', families: ['ASN', 'TER'], tier: 'likely', clauses: [
      { at: 'assign', how: 'add', texts: ['A change of control of {W} is an assignment.', 'Any merger of {W}, or sale of more than half of its shares, is treated as a transfer that needs consent.', 'For this purpose an assignment includes a merger, a change in control and a sale of substantially all assets of {W}.'] },
    ],
  },
  {
    name: 'work handed to others without asking', families: ['ASN'], tier: 'likely', clauses: [
      { at: 'subcontract', how: 'put', in: ['design-us'], swapped: true, texts: ['{S} may subcontract the Services to anyone.', '{S} may use subcontractors of its choice without telling {W}.', '{S} may delegate any part of the work to third parties in its discretion.'] },
    ],
  },
]
