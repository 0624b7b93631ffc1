/** Short whole contracts of each sort, for the examples of rules about what is missing: each rule adds its own clauses, or none. */

const paper = (opening: readonly string[], closing: readonly string[]) => (title: string, ...clauses: readonly string[]): string =>
  [title, ...opening, ...clauses, ...closing].join('\n\n')

const closing = [
  'This Agreement is the entire agreement between the parties.',
  'If a clause of this Agreement is invalid, the other clauses stay in force.',
  'Neither party may assign this Agreement without the written consent of the other.',
]

export const consulting = paper([
  'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Consultant”).',
  'The Consultant advises the Client on the layout of its shop (the “Services”). The Consultant chooses the hours and the place of the Services. The Client names one person who answers the Consultant.',
], closing)

/** Services that nobody describes. */
export const bareServices = paper([
  'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Consultant”).',
  'The Consultant shall perform the Services for the Client. The Consultant chooses the hours of the Services. The Client names one person who answers the Consultant about the Services.',
], closing)

export const design = paper([
  'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”), a freelancer and independent contractor.',
  'The Designer designs a logo and a web page for the Client (the “Deliverables”). The Designer chooses the hours of the services. The Client names one person who answers the Designer about the services.',
], closing)

/** Creative work that nobody describes. */
export const vague = paper([
  'This Agreement is between Alder Ltd (the “Client”) and Robin Reed (the “Designer”), a freelancer and independent contractor.',
  'The Designer shall perform the services for the Client. The Designer chooses the hours of the services. The Client names a person who answers the Designer about the services.',
], closing)

export const building = paper([
  'This Contract is between Alder Ltd (the “Owner”) and Birch Ltd (the “Contractor”).',
  'The Contractor builds a barn for the Owner (the “Works”). The Contractor brings the materials and the construction plant to the site. The Owner opens the construction site to the Contractor and its subcontractors each morning. The architect looks at the Works each week.',
], closing.map(clause => clause.replace('Agreement', 'Contract')))

export const cloud = paper([
  'This Agreement is between Alder Ltd (the “Provider”) and Birch Ltd (the “Customer”).',
  'The Provider gives the users of the Customer access to its hosted cloud software under a subscription (the “Service”). The subscription covers fifty users. The users reach the hosted cloud Service with a browser.',
], closing)

export const sale = paper([
  'This Agreement is between Alder Ltd (the “Seller”) and Birch Ltd (the “Buyer”).',
  'The Seller sells apples and pears to the Buyer (the “Goods”). The Buyer orders Goods by email. The Seller answers each order for Goods within a day.',
], closing)

export const lease = paper([
  'This Lease is between Alder Ltd (the “Landlord”) and Birch Ltd (the “Tenant”).',
  'The Landlord lets the shop at 4 Mill Row to the Tenant (the “Premises”). The Tenant uses the Premises as a bakery. The Tenant keeps the Premises open on weekdays.',
], closing.map(clause => clause.replace('Agreement', 'Lease')))

export const job = paper([
  'This Agreement is between Alder Ltd (the “Employer”) and Robin Reed (the “Employee”).',
  'The Employer employs the Employee as a baker. The employment of the Employee begins on 4 May 2026. The Employee does the work with care and follows the rules of the bakery.',
], closing)

export const secrets = paper([
  'This Agreement is between Alder Ltd (the “Discloser”) and Birch Ltd (the “Recipient”).',
  'The Recipient shall keep the Confidential Information secret and guard it as its own. The Recipient shall tell the Discloser at once when Confidential Information is lost. The Discloser gives no promise that the Confidential Information is right.',
], closing)

export const software = paper([
  'This Agreement is between Alder Ltd (the “Licensor”) and Birch Ltd (the “Licensee”).',
  'The Licensor grants the Licensee a licence to use the licensed software on ten machines. The Licensee shall not copy the software for others. The Licensor sends the Licensee each new version of the licensed software.',
], closing)

export const site = paper([
  'These Terms are between you and us. You accept these Terms by using our website or our app. You need an account to use the website, and you keep your password to yourself.',
  'You may post pictures on the website. You may not post what hurts other users. You may use the app on any phone that you own. We may close your account if you break these Terms.',
], [
  'These Terms are the entire agreement between you and us.',
  'If a part of these Terms is invalid, the other parts stay in force.',
])

/** The sample without the paragraphs that hold these words. */
export const without = (words: string, sample: string): string => sample.split('\n\n').filter(paragraph => !paragraph.includes(words)).join('\n\n')
