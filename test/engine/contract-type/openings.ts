/** How contracts begin, three or four for each kind: with a title and without, American and British, in plain words, as a letter, as a form. All are our own. */
import type { ContractKind } from '../../../src/engine/contract-type'

export type Opening = { readonly kind: ContractKind; readonly manner: string; readonly text: string }

export const openings: readonly Opening[] = [
  { kind: 'nda', manner: 'mutual, American', text: `MUTUAL NON-DISCLOSURE AGREEMENT
This Mutual Non-Disclosure Agreement (this “Agreement”) is entered into as of March 3, 2025 by and between Quillfeather Robotics, Inc., a Delaware corporation, and Harrow & Finch LLC.
1. Purpose. The parties wish to explore a business opportunity of mutual interest.
2. Confidential Information means any information disclosed by a party (the “Discloser”) to the other party (the “Recipient”).` },
  { kind: 'nda', manner: 'letter before a sale, without a title', text: `14 May 2024
Brackenridge Holdings
Dear Ms. Adair:
In connection with your consideration of a possible transaction with Lowmoor Textiles (the “Company”), the Company is prepared to furnish you with certain information concerning its business. As a condition to your being furnished such information, you agree to treat it in accordance with this letter agreement.
The Evaluation Material will be kept confidential by you and your Representatives and will not be used for any purpose other than evaluating a possible transaction.` },
  { kind: 'nda', manner: 'plain language', text: `Keeping each other’s secrets
Between Pella Studio and Dana Orme
We are talking about working together. While we talk, each of us may share confidential information with the other. Each of us will keep that information secret, use it only to decide whether to work together, and give it back when asked.
Confidential information is anything that one of us marks as confidential or that a sensible person would see is confidential. It is not confidential if it is already public. This lasts for three years.` },
  { kind: 'nda', manner: 'British deed', text: `THIS DEED OF CONFIDENTIALITY is made on 4 June 2024
BETWEEN
(1) TARNBROOK ENGINEERING LIMITED (the “Disclosing Party”); and
(2) SELWYN MARCHANT (the “Receiving Party”).
The Receiving Party shall keep the Confidential Information secret and shall not disclose it to any person.` },

  { kind: 'services', manner: 'master agreement, American', text: `MASTER SERVICES AGREEMENT
This Master Services Agreement is made effective as of July 1, 2024 between Orbit Lantern Inc. (“Client”) and Pinewood Analytics LLC (“Provider”).
1. Services. Provider shall perform the services described in each Statement of Work.
2. Fees. Client shall pay the fees set forth in the Statement of Work within thirty (30) days of invoice.` },
  { kind: 'services', manner: 'titled only Agreement', text: `AGREEMENT
This Agreement is made on 2 February 2025 between Mossgate Hotels Ltd (the “Client”) and Ines Calder (the “Consultant”).
The Client wishes to engage the Consultant to provide advice on its kitchens, and the Consultant agrees to provide those services as an independent contractor.
The Consultant shall invoice the Client monthly for the services at £400 a day. The Consultant is not entitled to holiday pay. The services end on 30 June 2025.` },
  { kind: 'services', manner: 'letter of engagement', text: `Re: Engagement for bookkeeping
Dear Mr Osei,
Thank you for asking us to act for you. This engagement letter sets out the services that we shall provide, what we shall charge and what we need from you.
Our services: we shall keep your books each month, prepare your VAT returns and answer questions about them. Our fees are £180 a month.` },
  { kind: 'services', manner: 'sponsorship', text: `EVENT SPONSORSHIP AGREEMENT
This Sponsorship Agreement, dated as of January 9, 2024, is between Northquay Half Marathon Association (“Organizer”) and Brightwell Oats Co. (“Sponsor”).
Sponsor shall pay the Sponsorship Fee, and Organizer shall display Sponsor’s logo on the course, the bibs and the results page.` },
  { kind: 'services', manner: 'lines lost on the way', text: `Exhibit 10.7 PRODUCT MARKETING AGREEMENT THIS AGREEMENT is entered into as of the 3rd day of May, 2011, by and among Tallow Street Media, Inc. (“Tallow”) and Veridian Pools LLC (“Veridian”). WHEREAS, Veridian wishes to retain Tallow to provide certain marketing services; NOW, THEREFORE, the parties agree as follows: 1. Tallow shall place advertisements for Veridian in newspapers and on the radio.` },

  { kind: 'saas', manner: 'cloud agreement', text: `CLOUD SERVICES AGREEMENT
This Cloud Services Agreement is between Sablefin Software, Inc. (“Provider”) and the customer named in the Order Form (“Customer”).
1.1 Provider shall make the Cloud Service available to Customer during the Subscription Term. 1.2 Provider shall use commercially reasonable efforts to keep uptime of 99.9%.` },
  { kind: 'saas', manner: 'British, subscription', text: `SOFTWARE AS A SERVICE AGREEMENT
Dated 12 March 2025
Parties
(1) Kelpie Systems Limited (Supplier)
(2) Aldermoor Borough Council (Customer)
The Supplier has developed certain software applications and platforms which it makes available to subscribers via the internet on a pay-per-use basis.` },
  { kind: 'saas', manner: 'titled only Agreement', text: `Agreement
between Tessellate GmbH (“Tessellate”) and Orrin Labs (“Subscriber”)
Tessellate hosts a scheduling application. Subscriber may access and use the hosted platform during its subscription. Each subscription lasts twelve months and covers ten users. Tessellate keeps the hosted service available 99.5% of each month; uptime is measured at the server. If uptime falls below that, Subscriber’s subscription fee is reduced.` },

  { kind: 'licence', manner: 'software', text: `SOFTWARE LICENSE AGREEMENT
This Agreement is made by and between Gantry Code Corp. (“Licensor”) and Milliner Foods Inc. (“Licensee”).
Licensor grants to Licensee a non-exclusive, non-transferable license to install and use the Software at the Site.` },
  { kind: 'licence', manner: 'amendment on two lines', text: `FIRST AMENDMENT
TO TRADEMARK LICENSE AGREEMENT
Coldharbour Brands Inc. and Peverell Toys LLC hereby agree to amend the Trademark License Agreement dated May 2, 2019 as follows.
Section 2(a) is deleted and replaced with the following. All shares, dividends, and securities of the subsidiary that the parties formed stay with the investors.` },
  { kind: 'licence', manner: 'patent, without a title', text: `This agreement, dated 7 August 2023, is between Wrenfield University (the “Licensor”) and Ostara Batteries Ltd (the “Licensee”).
The Licensor owns certain patents. The Licensor grants the Licensee an exclusive licence under the patents to make, use and sell the licensed products in the field. The Licensee shall pay the Licensor a royalty of 4% of net sales. The Licensee may grant a sublicence with the Licensor’s consent. Royalties are due each quarter.` },

  { kind: 'employment', manner: 'offer letter', text: `September 9, 2024
Dear Priya,
We are delighted to offer you the position of Senior Designer at Fathom Paper Co. Your start date will be October 1, 2024, and you will report to the Head of Product. Your base salary will be $92,000 per year, paid twice a month, and you will be eligible for our benefits and fifteen days of vacation.` },
  { kind: 'employment', manner: 'British statement of particulars', text: `WRITTEN STATEMENT OF TERMS OF EMPLOYMENT
Employer: Larkrise Nurseries Ltd
Employee: Tom Beddoes
Job title: Groundskeeper
Your employment began on 1 April 2025. Your salary is £24,800 a year. Your normal working hours are 37.5 a week. Your holiday entitlement is 28 days. Your employer will enrol you in a pension.` },
  { kind: 'employment', manner: 'titled only Agreement', text: `AGREEMENT
AGREEMENT made as of June 1, 2020 by and between Cutlass Freight, Inc. (the “Company”) and Maria Ruiz (the “Executive”).
The Company hereby employs the Executive as its Chief Financial Officer, and the Executive hereby accepts such employment. The Company shall pay the Executive an annual salary of $310,000. The Executive shall be eligible for a bonus. The Executive shall receive four weeks of vacation and the benefits that other executives receive during employment.` },
  { kind: 'employment', manner: 'amendment', text: `AMENDMENT NO. 2
This Amendment No. 2 amends the Employment Agreement dated as of January 5, 2018 (the “Employment Agreement”) between Halyard Bank and Victor Lindqvist. Section 4 is amended to read: “Base Salary shall be $410,000.”` },

  { kind: 'separation', manner: 'letter', text: `Dear Colin,
This letter confirms our agreement about your separation from Rushmere Foods. Your last day of employment will be March 31, 2025. In exchange for your release of claims, the Company will pay you severance equal to six months of your salary. You may revoke this agreement within seven days of signing it.` },
  { kind: 'separation', manner: 'British settlement', text: `SETTLEMENT AGREEMENT
WITHOUT PREJUDICE AND SUBJECT TO CONTRACT
between Stanmer Logistics Limited (the Employer) and Helen Okafor (the Employee)
The Employee’s employment with the Employer will terminate on 30 June 2025. The Employer shall pay the Employee £18,000 as compensation for loss of employment. The Employee has taken advice from a relevant independent adviser.` },
  { kind: 'separation', manner: 'executive, American', text: `SEPARATION AND RELEASE AGREEMENT
This Separation and Release Agreement is made by and between Dovetail Energy Corp. and Ruth Amsel (“Executive”). Executive’s employment with the Company terminated effective as of May 5, 2024.` },
  { kind: 'separation', manner: 'change in control, titled only Agreement', text: `AGREEMENT
This Agreement is made between Lodestar Bancorp (the “Company”) and James Whitcombe (the “Employee”).
The Board believes it imperative to provide the Employee with certain severance benefits upon the Employee’s termination of employment following a Change of Control.
1. Severance. If the Employee’s employment is terminated without Cause within twelve months after a Change of Control, the Company shall pay the Employee severance of twice his salary. 2. The severance is due in thirty days. 3. No severance is due on termination for Cause. 4. The Employee shall sign a release before the severance is paid.` },

  { kind: 'lease', manner: 'residential, American form', text: `RESIDENTIAL LEASE
Landlord: Ambrose Kettering
Tenant(s): Lena Fisk and Omar Fisk
Premises: 18 Tallis Street, Unit 4
Monthly rent: $1,950    Security deposit: $1,950
1. Landlord leases the Premises to Tenant for a term of one year beginning August 1, 2025.` },
  { kind: 'lease', manner: 'British tenancy', text: `ASSURED SHORTHOLD TENANCY AGREEMENT
Date: 1 September 2024
Landlord: Rosalind Peake
Tenant: Ewan Muir
Property: Flat 2, 9 Cobden Road
The Landlord lets the Property to the Tenant for the Term at the Rent.` },
  { kind: 'lease', manner: 'plain, without a title', text: `I, Bertha Nilsson, rent out the room on the second floor of my house at 5 Mill Lane to Jon Abara from 1 May. The rent is 600 euros a month, due on the first. The tenant pays a deposit of one month’s rent to the landlord before moving in. The tenant keeps the premises clean, and the landlord keeps them in repair. Either the landlord or the tenant may end this with two months’ notice.` },
  { kind: 'lease', manner: 'equipment', text: `MASTER EQUIPMENT LEASE AGREEMENT NO. 4471
Lessor: Granger Capital Leasing, LLC    Lessee: Hollowell Dairy, Inc.
Lessor agrees to lease to Lessee, and Lessee agrees to lease from Lessor, the equipment described in each Schedule.` },

  { kind: 'sale', manner: 'goods, British', text: `CONDITIONS OF SALE
Interpretation: in these conditions “Seller” means Osgood Fasteners Ltd and “Buyer” means the person who buys the Goods.
The Seller shall sell and the Buyer shall purchase the Goods in accordance with these conditions. Delivery of the goods shall take place at the Seller’s premises.` },
  { kind: 'sale', manner: 'business, American', text: `ASSET PURCHASE AGREEMENT
by and among
CRANSTON BAKERIES, INC., as Buyer,
and
OLD MILL BREAD COMPANY, as Seller
Dated as of November 8, 2023` },
  { kind: 'sale', manner: 'private, plain', text: `Selling my car
I, Noor Haddad (the seller), sell to Piet Vos (the buyer) my car, a blue 2016 hatchback, for 7,200 euros. The buyer pays the price on delivery. The seller hands over the car, both keys and its papers on 3 May. The buyer has driven the car and buys it as he has seen it. The seller says that nobody else has a claim to the car.` },
  { kind: 'sale', manner: 'amendment of a supply agreement', text: `AMENDMENT NO. 3 TO THORNBURY FOODS, LLC and PELICAN DRINKS CORPORATION SUPPLY AND MANUFACTURING AGREEMENT
This Amendment No. 3 is effective as of July 3, 2019 and amends that certain Manufacturing Agreement between Thornbury and Pelican. The work of the parties goes on.` },

  { kind: 'loan', manner: 'credit agreement', text: `SECOND AMENDED AND RESTATED CREDIT AGREEMENT
dated as of April 30, 2022
among
BASALT PIPE COMPANY, as Borrower,
THE LENDERS PARTY HERETO
and
FIRST COMMON BANK, as Administrative Agent` },
  { kind: 'loan', manner: 'note', text: `$45,000.00      Tulsa, Oklahoma      June 6, 2024
FOR VALUE RECEIVED, the undersigned promises to pay to the order of Gladys Moreau the principal sum of forty-five thousand dollars, with interest at five percent a year. This Note may be prepaid at any time. If this Note is not paid when due, the holder may collect the whole principal of this Note at once.` },
  { kind: 'loan', manner: 'between friends', text: `Loan between friends
Anna Lindholm lends the borrower, Marek Dvorak, 5,000 euros. The borrower repays the loan in ten monthly repayments of 500 euros. The loan bears no interest. If the borrower misses two repayments, the lender may ask for the whole loan at once.` },
  { kind: 'loan', manner: 'British guarantee', text: `THIS GUARANTEE is made on 3 March 2024 by Alistair Crowe (the Guarantor) in favour of Pennine Commercial Bank plc (the Lender). In consideration of the Lender making or continuing loans to the Borrower, the Guarantor guarantees payment of the Secured Obligations.` },

  { kind: 'construction', manner: 'between owner and contractor', text: `AGREEMENT BETWEEN OWNER AND CONTRACTOR
THIS AGREEMENT is made by and between Sundial Pharma, Inc. (“Owner”) and Merritt Builders Company (“Contractor”).
WHEREAS, Owner, as tenant, and Bay Street LLC, as landlord, are parties to a certain lease (the “Lease”) of premises at 7 Bay Street; WHEREAS, the Lease requires the landlord’s consent to work in the premises.` },
  { kind: 'construction', manner: 'change order', text: `CHANGE ORDER NO. 4
AGREEMENT FOR GUARANTEED MAXIMUM PRICE
CONSTRUCTION SERVICES
Project: Heron Point Resort
That certain Agreement between Owner and Contractor is hereby modified as follows: the Contract Sum is increased by $74,100.` },
  { kind: 'construction', manner: 'title on three lines', text: `CONTRACT
FOR THE
CONSTRUCTION AND SALE
OF A
FISHING VESSEL
(HULL NO. 118)
DATED
2 MARCH 2009
The Builder shall build and the Buyer shall buy the vessel.` },
  { kind: 'construction', manner: 'small British builder', text: `HOME IMPROVEMENT CONTRACT
Customer: Mrs J Achebe    Builder: Dunmore & Sons
We will build the extension shown on the drawings at 6 Ashdown Close. Work starts on 2 June. You pay in four stages. We keep the site tidy.` },
  { kind: 'construction', manner: 'pipeline, two lines', text: `PIPELINE CONSTRUCTION AND
OPERATING AGREEMENT
between
LAKE SHORE GATHERING COMPANY, L.L.C.
Owner
and
ELK FORK PROCESSING COMPANY, L.L.C.
Operator` },

  { kind: 'investment', manner: 'stock purchase', text: `SERIES A PREFERRED STOCK PURCHASE AGREEMENT
This Series A Preferred Stock Purchase Agreement is made as of May 1, 2024 by and among Tidepool Sensors, Inc., a Delaware corporation (the “Company”), and the investors listed on Exhibit A (the “Investors”).` },
  { kind: 'investment', manner: 'SAFE', text: `SAFE
(Simple Agreement for Future Equity)
THIS CERTIFIES THAT in exchange for the payment by Lorna Beck (the “Investor”) of $50,000, Cinder Apps, Inc. (the “Company”) issues to the Investor the right to certain shares of the Company’s Capital Stock.` },
  { kind: 'investment', manner: 'British shareholders’ agreement', text: `SHAREHOLDERS’ AGREEMENT
relating to Brindle Coffee Limited
(1) The persons named in Schedule 1 (the Investors)
(2) Brindle Coffee Limited (the Company)
The Investors have agreed to subscribe for ordinary shares in the Company.` },

  { kind: 'partnership', manner: 'British firm', text: `PARTNERSHIP DEED
The Partners shall carry on business in partnership as vets under the name Cotter & Blythe. The Partners shall share profits and losses equally.` },
  { kind: 'partnership', manner: 'joint venture', text: `JOINT VENTURE AGREEMENT
This Joint Venture Agreement is entered into between Solway Wind A/S and Kestrel Power Inc. The parties wish to form a joint venture to develop wind farms.` },
  { kind: 'partnership', manner: 'company of members', text: `OPERATING AGREEMENT OF GREENGAGE ORCHARDS, LLC
This Operating Agreement is adopted by the Members of Greengage Orchards, LLC, a limited liability company. Each Member’s share of profits is in Schedule 1.` },
  { kind: 'partnership', manner: 'lines lost on the way', text: `Strategic Alliance Agreement This agreement is made and entered into this 10th day of January, 2018 by and between Copperline Inc. (“Copperline”), and Wayfare LLC, a limited liability company (“Wayfare”). Whereas, the parties desire to enter into a business relationship; the parties agree to enter into a strategic alliance under the following terms: Copperline will provide the following services.` },

  { kind: 'distribution', manner: 'distributor', text: `EXCLUSIVE DISTRIBUTORSHIP AGREEMENT
Between Calloway Cycles S.p.A. (“Manufacturer”) and Nordhjul AS (“Distributor”). Manufacturer appoints Distributor as its exclusive distributor of the Products in the Territory.` },
  { kind: 'distribution', manner: 'franchise', text: `FRANCHISE AGREEMENT
This Franchise Agreement is made between Noodle Yard Franchising LLC (“Franchisor”) and the person named on the Data Sheet (“Franchisee”). Franchisor grants Franchisee a franchise to operate one restaurant.` },
  { kind: 'distribution', manner: 'titled only Agreement', text: `AGREEMENT
Vinovia Estates (“Principal”) hereby appoints Lakeland Drinks Ltd (“Distributor”) as its non-exclusive distributor of the wines in the territory. The distributor shall buy the wines and resell them to shops in the territory. The distributor shall not sell outside the territory. The distributor shall keep a stock of the wines.` },

  { kind: 'online-terms', manner: 'terms of use', text: `Terms of Use
Welcome to Pebblegram. By accessing or using our website or app you agree to these Terms. If you do not agree, do not use the site. You must be 13 to create an account. We may change these Terms at any time.` },
  { kind: 'online-terms', manner: 'terms and conditions of a shop', text: `TERMS & CONDITIONS
These terms apply when you order from our online shop, teapotsandmore.example. Please read them before you place an order. You may cancel your order within 14 days. You need an account to order. We take payment when we send your order. We may change these terms from time to time. Your account is yours alone. You agree not to share your password.` },
  { kind: 'online-terms', manner: 'end user licence', text: `END USER LICENSE AGREEMENT
By installing or using the app you agree to be bound by this EULA. If you do not agree, do not install the app. You may use the app on your own devices. You may not copy the app. You must not post harmful content. Your account may be suspended if you break this EULA. We may update the app, and you agree that we may do so.` },

  { kind: 'other', manner: 'pension plan', text: `SUPPLEMENTAL EXECUTIVE RETIREMENT PLAN
The purpose of this Plan is to provide retirement benefits to a select group of executives of Foundry Bank. The Plan is unfunded. Benefits begin at the age of 65. A participant’s employment, salary and bonus are counted as the committee decides.` },
  { kind: 'other', manner: 'data processing', text: `DATA PROCESSING AGREEMENT
This Data Processing Agreement is made between the Controller and the Processor. The Processor shall process personal data only on documented instructions from the Controller.` },
  { kind: 'other', manner: 'escrow', text: `ESCROW AGREEMENT
This Escrow Agreement is made among Pavilion Trust Company (“Escrow Agent”), Rowan Inc. and Juniper Inc. The Escrow Agent shall hold the Escrow Fund until it receives joint written instructions.` },
  { kind: 'other', manner: 'settlement of a claim between firms', text: `SETTLEMENT AGREEMENT
Between Westray Cement Ltd and Hoy Haulage Ltd. The parties have agreed to settle the proceedings on the terms below. Hoy Haulage Ltd shall pay £60,000 by 1 May, and each party releases the other from all claims in the proceedings.` },
  { kind: 'other', manner: 'no contract at all', text: `Minutes of the allotment society, 4 May. Present: nine members. The treasurer said that the hedge has been cut. The society thanked the volunteers. The next meeting is in June.` },
]
