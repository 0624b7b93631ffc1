/** Harder beginnings: names that hold another trade's words, scanned text, pages with menus, tables, and papers that say what they are only in passing. All are our own. */
import type { Opening } from './openings'

export const moreOpenings: readonly Opening[] = [
  { kind: 'nda', manner: 'a firm that builds', text: `HASTINGS CONSTRUCTION COMPANY
NON-DISCLOSURE AGREEMENT
In consideration of being given access to tender documents, the undersigned agrees to keep them confidential.` },
  { kind: 'nda', manner: 'visitor form', text: `Visitor sign-in
Name: ______  Company: ______
While in our laboratory you may see or hear information that is confidential. By signing below you agree to keep any confidential information you receive secret, not to copy it or take photographs, and not to use it for any purpose. This confidentiality promise does not end.` },
  { kind: 'services', manner: 'a bank’s loans', text: `LOAN SERVICING AGREEMENT
This Loan Servicing Agreement is between Tamar Lending LLC (“Lender”) and Brook Servicing Inc. (“Servicer”). Servicer shall collect payments on the Loans for the Lender and shall be paid a fee for its services.` },
  { kind: 'services', manner: 'photographer, plain', text: `Wedding photography contract
Photographer: Juno Marsh
Client: Ada and Felix
I’ll photograph your wedding on 14 June for eight hours and give you at least 300 edited pictures within six weeks. The fee for my services is £1,400. You pay a quarter of it now.` },
  { kind: 'services', manner: 'table and statement of work', text: `STATEMENT OF WORK #2
| Client | Brightmoor Council |
| Supplier | Ledger & Loom Ltd |
| Deliverables | Website redesign |
| Fees | £24,000 |
This Statement of Work is made under the Master Services Agreement dated 3 March 2024.` },
  { kind: 'services', manner: 'scanned, odd spaces', text: `C O N S U L T I N G   A G R E E M E N T

THIS  CONSULTING  AGREEMENT  is  made  as  of  the  9th  day  of  March ,  2003 ,  by  and  between  Tri-Valley  Mills ,  Inc .  ( the  " Company " )  and  Harold  Voss  ( the  " Consultant " ) .  The  Company  engages  the  Consultant  to  provide  advice .` },
  { kind: 'saas', manner: 'page in Markdown', text: `# Helmsman Platform Subscription Agreement

**Last updated: 2 May 2025**

This Subscription Agreement governs Customer’s access to and use of the Helmsman platform, a hosted service. Provider grants Customer a right to access the hosted platform during the subscription term.` },
  { kind: 'saas', manner: 'service levels', text: `MASTER CLOUD HOSTING AGREEMENT
Customer: Dunlin Bank    Host: Cirrus Racks B.V.
Host shall host Customer’s application on its servers with availability of 99.95%.` },
  { kind: 'licence', manner: 'photograph', text: `Image licence
Licensor: Petra Vale, photographer
Licensee: Northern Lights Magazine
The Licensor grants the Licensee a non-exclusive licence to publish the photograph described below once, in print. Fee: €250. All other rights are reserved.` },
  { kind: 'licence', manner: 'a lessor’s software', text: `AMENDMENT NO. 2
Reference is made to that certain fully executed Software License Agreement Number 4471 dated as of June 1, 2012 between Beacon Leasing Corp. and Hartwell Software. The parties agree to extend the term.` },
  { kind: 'employment', manner: 'German style in English', text: `EMPLOYMENT CONTRACT
between
Rheinwerk Pumpen GmbH – hereinafter “Employer” –
and
Ms Clara Vogt – hereinafter “Employee” –
§ 1 Start of employment, activity. The Employee is employed as a development engineer from 1 July 2025.` },
  { kind: 'employment', manner: 'promotion letter, no title', text: `Dear Samuel,
I’m pleased to confirm your appointment as Head Chef from 1 May. Your salary will be £38,000 a year, and you will work 45 hours a week over five days. You will have 28 days’ holiday. Your employment may be ended by either of us on one month’s notice. Please sign and return a copy.` },
  { kind: 'employment', manner: 'executive service', text: `EXECUTIVE SERVICE AGREEMENT
(1) GRANTHAM MARINE PLC
(2) DOROTHY KEANE
The Company shall employ the Executive and the Executive shall serve the Company as Finance Director.` },
  { kind: 'separation', manner: 'redundancy letter', text: `PRIVATE AND CONFIDENTIAL
Dear Lucas
Redundancy
I am writing to confirm that your employment with Mayfield Print Ltd will end on 31 August 2025 by reason of redundancy. You will receive a redundancy payment of £9,320 and pay in lieu of any unused holiday.` },
  { kind: 'separation', manner: 'general release', text: `CONFIDENTIAL AGREEMENT AND GENERAL RELEASE
Topaz Insurance Group (“Employer”) and Gwen Albright (“Employee”) agree: 1. Last Day of Employment. Employee’s last day of employment with Employer is May 3, 2024. 2. Consideration. Employer will pay Employee severance of $22,000. 3. Release of claims. Employee releases Employer from all claims, including claims under the ADEA.` },
  { kind: 'lease', manner: 'storage unit form', text: `SELF-STORAGE RENTAL AGREEMENT
Unit No. 118   Size: 10 x 10   Monthly rent: $95
Occupant rents the unit from Owner month to month. Rent is due on the first.` },
  { kind: 'lease', manner: 'amended', text: `THIRD AMENDMENT
This Third Amendment (the “Amendment”) is entered into by Harbor Plaza Associates, as landlord, and Quill Software, Inc., as tenant, with reference to that certain Office Lease dated May 4, 2016. The Premises are increased by 2,100 square feet.` },
  { kind: 'sale', manner: 'house, Scottish', text: `MISSIVES OF SALE
The Seller will sell and the Purchaser will purchase the dwellinghouse at 3 Shore Street for £212,000. The price is payable at entry. The Seller gives vacant possession. The Purchaser accepts the title.` },
  { kind: 'sale', manner: 'supplier’s terms', text: `STANDARD TERMS AND CONDITIONS OF PURCHASE
These Conditions apply to every Purchase Order that Wexford Pumps issues for Goods. The Supplier shall deliver the Goods to the address in the Order.` },
  { kind: 'sale', manner: 'toll manufacturing', text: `Exhibit 10.22 CONTRACT MANUFACTURING AGREEMENT This Contract Manufacturing Agreement is effective as of April 1, 2011 by and between INVERIS LTD. (“Customer”) and FLEXWAY LTD. (“Contractor”). Customer desires to buy manufacturing services, and Contractor shall manufacture the Products.` },
  { kind: 'loan', manner: 'security agreement', text: `SECURITY AGREEMENT
This Security Agreement is given by Hobbs Orchards, Inc. (“Debtor”) to Third State Bank (“Secured Party”). Debtor grants Secured Party a security interest in the collateral.` },
  { kind: 'loan', manner: 'director’s loan, letter', text: `To the directors
I agree to lend the company £30,000 on these terms. Interest runs at 4% a year. The company will repay the loan by 31 December 2027, and may repay early. If the company is wound up, the loan is due at once.` },
  { kind: 'construction', manner: 'subcontract', text: `SUBCONTRACT AGREEMENT
Contractor: Halden Builders, Inc.
Subcontractor: Reyes Drywall LLC
Project: Lincoln Elementary School
Subcontractor shall furnish all labor and materials for the Subcontract Work shown on the drawings.` },
  { kind: 'construction', manner: 'kitchen, plain', text: `Our agreement about your new kitchen
Builder: Tove Lund Carpentry. Customer: the Garcias.
We’ll take out the old kitchen, build the new kitchen shown on the drawings and leave the site clean. Construction starts on 3 May and completion is planned for 30 May. You keep 5% as retention until the punch list is done.` },
  { kind: 'investment', manner: 'convertible note', text: `CONVERTIBLE PROMISSORY NOTE
$100,000    March 9, 2025
For value received, Sparrow Health, Inc. (the “Company”) promises to pay to Elm Ventures (the “Investor”) the principal sum, unless converted into shares of Preferred Stock.` },
  { kind: 'investment', manner: 'angel letter', text: `Dear Mina and Theo,
I am glad to invest £75,000 in the company. For this the company will issue to me 7,500 ordinary shares at £10 each. As an investor I shall receive the accounts each quarter. The shares carry the same dividend as those of the other shareholders.` },
  { kind: 'partnership', manner: 'band', text: `Band agreement
We, Kit, Wren and Olu, are partners in the band The Slow Ferry. We share profits and losses equally. Each partner has one vote. If a partner leaves, the other partners may go on. The partnership owns the name and the van.` },
  { kind: 'partnership', manner: 'research collaboration', text: `RESEARCH COLLABORATION AGREEMENT
dated 2 June 2025
between the University of Eastmarch and Calder Genomics Ltd
The parties wish to collaborate on the Project.` },
  { kind: 'distribution', manner: 'reseller, web page', text: `Partner Reseller Agreement
This Reseller Agreement is between Nimbus Desk Inc. and the reseller named in the application (“Reseller”). Nimbus Desk appoints Reseller as a non-exclusive reseller of the Products.` },
  { kind: 'distribution', manner: 'sales agent', text: `COMMERCIAL AGENCY CONTRACT
The Principal, Mobili Ferrante S.r.l., appoints the Agent, Karin Holm AB, as its commercial agent to promote the sale of its furniture in the Territory against commission.` },
  { kind: 'online-terms', manner: 'page with a menu', text: `Home
Pricing
Blog
Sign in
Privacy Policy
Terms of Service
Terms of Service
Last updated: April 2025
1. Agreement. By using Quillpad you agree to these Terms of Service. You must keep your password safe. We may suspend your account. 2. Content. You own the content you post on our website.` },
  { kind: 'online-terms', manner: 'gym membership on the web', text: `Membership terms
These are the terms on which you use our app and our website. When you create an account you agree to them. You may cancel your membership in the app at any time. We may change these terms; we will tell you by email. If you do not agree, you may close your account. Your content on the site stays yours.` },
  { kind: 'other', manner: 'patents assigned', text: `DEED OF ASSIGNMENT
Made between Otter Labs Ltd and Heron Ltd. Otter Labs Ltd assigns to Heron Ltd all its right and title in the invention.` },
  { kind: 'other', manner: 'a will', text: `LAST WILL AND TESTAMENT OF AGNES TULLY
I give my house to my sister. I appoint my brother as my executor. I give my books to the library.` },
  { kind: 'other', manner: 'news about a contract', text: `Council approves bridge contract
The council voted on Tuesday to award the contract for the new footbridge. Residents had asked for a ramp. The mayor said that the vote was close. A meeting follows in May.` },
  { kind: 'other', manner: 'annual report', text: `FORM 10-K
ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934
LAKELAND RECONSTRUCTION FUNDING LLC
Securities registered pursuant to Section 12(b) of the Act: None` },
]
