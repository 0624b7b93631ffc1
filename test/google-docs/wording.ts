/**
 * The words of the contract, ours. A line each: "# " opens a part, "(a) " an item of a list, "| " a row of a table, "---" a new page.
 * **Bold**, __italic__, ^^raised^^; "\ue907" is a smart chip, "/" alone between spaces a soft break; a line that begins with "=" is justified.
 * Some sentences are one-sided or unclear, as they are in contracts; some stand in it twice or more, as boilerplate does.
 */
const lines = (text: string): readonly string[] => text.trim().split('\n')

export const opening = lines(`
This Agreement is made on 1\u00a0May\u00a02027 between Larkfield Kitchens Ltd, a company registered in England whose office is at 4 Tanner Row, Larkfield (the **“Customer”**), and Bramble & Stone Ltd, a company registered in England whose office is at 17 Quarry Lane, Overton (the **“Supplier”**).
=The Customer runs canteens in schools, hospitals and offices. The Supplier equips such kitchens and keeps them in working order. The parties have agreed that the Supplier shall do so on the terms below, which apply to every Work Order that is attached to this Agreement.
# Services
The Supplier shall install, clean and maintain the kitchens that are named in the Work Orders (the **“Services”**), and shall use __best efforts__ to do so without closing a canteen.
The Services are complete only when they are satisfactory to the Customer in its **sole discretion**, and the Customer may refuse to pay for them until then.
The Customer may change the hours, the places and the extent of the Services at any time by telling the Supplier, who shall follow each change for the same fee.
(a) Fees may be changed by the Customer from time to time.
(b) The Supplier shall send its staff within a reasonable time.
(c) Notice is given promptly.
Neither party is liable for delays that are caused by events beyond its reasonable control.
# Fees and payment
The fee is GBP\u00a04,200 for each calendar month and each kitchen, plus VAT^^1^^. It covers labour, materials, travel and whatever else the Supplier needs for the Services.
The Customer shall pay each correct invoice within 90 days after it receives the invoice — and may set off against an invoice whatever the Supplier owes it under this Agreement or any other.
If the Supplier is late with any of the Services, the Supplier shall pay the Customer GBP\u00a0250 for each day, and the Customer may withhold this sum from the fee.
The fee is reviewed for the first time on \ue907, and after that once a year.
# Term and termination
=This Agreement starts on 1 June 2027 and **shall automatically renew** for successive two-year periods unless the Supplier gives written notice at least 180 days before the end of the current period, and no renewal gives the Supplier a right to a higher fee.
The Customer may terminate this Agreement __at any time for convenience__ by written notice to the Supplier. The Supplier may terminate it only if the Customer has not paid two invoices and still does not pay them within 60 days after a written reminder.
If either party commits a material breach and does not cure it within fourteen days after written notice, the other party may terminate this Agreement.
When this Agreement ends, the Supplier shall hand over all keys, plans and records on the same day.
# What some words mean here
| Word | Meaning
| Cap | The Customer’s total liability under this Agreement shall not exceed the fees paid in the preceding one (1) month.
| Notice | Thirty (30) days, or such other period as the Customer may determine in its sole discretion.
| Working hours | 6 a.m. to 6 p.m.
| Confirmed | Yes
| Insured | Yes
# Liability
The Supplier **shall indemnify, defend and hold harmless** the Customer from and against any and all losses of whatever nature arising out of the Services, __without limit__ and whoever caused them.
In no event shall the Customer be liable to the Supplier for any __in__direct or consequential loss.
(a) The Supplier shall insure itself for at least GBP\u00a02,000,000 for each event.
(b) The Supplier shall show the policy to the Customer whenever it asks.
Neither party is liable for delays that are caused by events beyond its reasonable control.
# General
The Customer may assign this Agreement to any person. The Supplier shall not assign this Agreement without the prior written consent of the Customer.
Each party shall keep the other party’s confidential information confidential and shall not disclose it without prior written consent.
Notices must be in writing and sent to: / Larkfield Kitchens Ltd, 4 Tanner Row, Larkfield / Bramble & Stone Ltd, 17 Quarry Lane, Overton
This Agreement is governed by the law of England and Wales, and the courts of England have exclusive jurisdiction.
---
`)

/** A Work Order, again and again for another place: NUMBER, PLACE and AMOUNT are filled in. */
export const workOrder = lines(`
# Work Order NUMBER: PLACE
The Supplier shall equip the kitchen at PLACE with the machines of list NUMBER and keep each of them in working order, at a fee of GBP\u00a0AMOUNT for each calendar month.
(a) The ovens, hobs and extractors at PLACE are cleaned on every second Friday, after the last meal has been served and before the staff of the next day arrive.
(b) The cold store at PLACE is kept below four degrees, and its temperature is written down each morning in book NUMBER.
(c) Whatever breaks is mended within AMOUNT minutes of a call.
=The Supplier’s staff at PLACE follow the rules of the house, wear what the head of the kitchen asks for, and leave by the gate through which they came; **badge NUMBER** opens it. Each of them is named to the Customer in writing, and the Customer may refuse any of them as it sees fit.
Neither party is liable for delays that are caused by events beyond its reasonable control.
The Customer may end Work Order NUMBER on __seven days’ notice__; the Supplier may end it on six months’ notice to the end of a year.
The Supplier shall replace a machine of list NUMBER that has been mended three times, at its own cost and without delay.
Each party tells the other of an accident at PLACE on the day on which it happens, and keeps a record of it for AMOUNT days after that.
`)

export const closing = lines(`
# Signature
Nothing else was agreed. If the Supplier does not object within five days, a change of this Agreement is deemed accepted.
Signed by both parties on the date stated above.
`)

export const places = [
  'Alder School', 'Barrow Hospital', 'Cinder Mill', 'Dunmore House', 'Elm Park Offices', 'Fallow Street', 'Gorse Hill School', 'Hazel Court', 'Ivy Bank Hospital', 'Juniper Works',
  'Kestrel House', 'Linden Hall', 'Marsh End School', 'North Quay', 'Orchard Row', 'Pinfold Offices', 'Quarry Bank', 'Rowan Infirmary', 'Sallow Bridge', 'Thorn Lane School',
] as const

/** Another tab of the same file: a contract as well, and a shorter one. */
export const letter = lines(`
Larkfield Kitchens Ltd and Bramble & Stone Ltd agree to keep to themselves what they learn of one another before the main agreement is signed.
The Supplier shall not disclose confidential information to any person for an unlimited time. The Customer may disclose it to its affiliates as it sees fit.
This letter is governed by the law of England and Wales.
`)
