/**
 * Our playbooks, as data: made by `npm run docs` from the files in ours/, and held to them by a test. The engine reads no files,
 * and needs no reader of YAML before somebody brings a playbook of their own.
 */
import type { Playbook } from './playbook'

export const ours: readonly Playbook[] = [
  {
    "name": "Distribution and agency",
    "contracts": [
      "distribution"
    ],
    "thresholds": {},
    "severities": {},
    "off": [],
    "positions": {},
    "rules": [],
    "sides": [
      {
        "side": "distributor",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "exclusivity": { "preferred": "We alone sell in our area, and may sell other goods that do not compete.", "fallback": "We alone sell in our area as long as we reach the numbers that we have agreed.", "walkAway": "We may sell nothing else, and they may appoint anyone beside us." },
          "non-compete": { "preferred": "No ban after the end.", "fallback": "No goods that compete, in our area, while the contract runs.", "walkAway": "A ban that goes on for more than twelve months after the end." },
          "ending": { "preferred": "Six months’ notice, and they take back what is in stock at our cost price.", "fallback": "Three months’ notice, and we may sell what is in stock.", "walkAway": "They may end it at once without a reason, and our stock is our loss." },
          "renewal": { "preferred": "It goes on until one of us gives six months’ notice.", "fallback": "It renews for a year at a time, and either of us may stop it 60 days ahead.", "walkAway": "Only they decide whether it goes on." }
        },
        "rules": []
      },
      {
        "side": "principal",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "payment-days": { "preferred": "Payment before dispatch.", "fallback": "Payment within 30 days of the invoice; the goods stay ours until then.", "walkAway": "More than 60 days." },
          "exclusivity": { "preferred": "We may appoint others at any time.", "fallback": "Exclusive in the area for as long as a minimum is bought each year.", "walkAway": "Exclusive with no minimum, and with no end." }
        },
        "rules": []
      }
    ]
  },
  {
    "name": "Employment",
    "contracts": [
      "employment",
      "separation"
    ],
    "thresholds": {},
    "severities": {},
    "off": [],
    "positions": {},
    "rules": [],
    "sides": [
      {
        "side": "employee",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "non-compete": { "preferred": "No ban after the job ends; secrets stay secret.", "fallback": "Named rivals, the area that I worked in, six months, and half of my pay for the time.", "walkAway": "More than twelve months, no area, or no pay." },
          "probation": { "preferred": "Three months, with a talk halfway.", "fallback": "Six months at the most, made longer only once and in writing.", "walkAway": "They alone may make it longer." },
          "ownership-of-work": { "preferred": "What I make in my working hours for the job belongs to them; everything else is mine.", "fallback": "The same, and a list of what I had made before is attached.", "walkAway": "They own what I make in my own time, with my own things, on other subjects." },
          "ending": { "preferred": "The same notice for both of us, and no less than three months.", "fallback": "The same notice for both of us.", "walkAway": "They may end it at once without a reason, and I am bound by notice." },
          "no-hire": { "preferred": "No ban on working with former colleagues.", "fallback": "I do not approach them for six months; whoever comes unasked is free.", "walkAway": "More than twelve months, or a ban on people I never worked with." }
        },
        "rules": []
      },
      {
        "side": "employer",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "non-compete": { "preferred": "Twelve months, in the area and the trade of the job, paid as the law asks.", "fallback": "Six months, for named rivals.", "walkAway": "Our secrets and our customers’ names are not protected at all." },
          "probation": { "preferred": "Six months.", "fallback": "Three months, made longer once by agreement.", "walkAway": "None." }
        },
        "rules": []
      }
    ]
  },
  {
    "name": "Lease",
    "contracts": [
      "lease"
    ],
    "thresholds": {},
    "severities": {},
    "off": [],
    "positions": {},
    "rules": [],
    "sides": [
      {
        "side": "tenant",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "deposit": { "preferred": "Two months’ rent, back within 14 days of the end, less sums that are listed with their bills.", "fallback": "Three months’ rent, back within 30 days of the end, less sums that are listed with their bills.", "walkAway": "No day on which it comes back." },
          "rent-review": { "preferred": "The rent stays as it is for the term.", "fallback": "With the price index, up or down, by at most 3% a year.", "walkAway": "Up only, with no upper limit." },
          "holdover": { "preferred": "The rent stays as it is for the first month, counted by the day.", "fallback": "125% of the rent for the first month, counted by the day.", "walkAway": "Double rent from the first day, and damages besides." },
          "repairs": { "preferred": "The landlord keeps up the building, its roof and its pipes; we keep the inside clean and pay for what we break.", "fallback": "The same, and we pay small repairs up to a sum that is named.", "walkAway": "We rebuild or replace parts of the building." },
          "renewal": { "preferred": "We may stay on for a further term if we say so three months ahead.", "fallback": "It goes on from month to month until one of us ends it.", "walkAway": "It renews by itself for years." },
          "time-to-cure": { "preferred": "Ten days for late rent and 30 for everything else, after written notice.", "fallback": "Five business days for late rent and 20 days for everything else.", "walkAway": "One late payment ends the lease at once." }
        },
        "rules": []
      },
      {
        "side": "landlord",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "deposit": { "preferred": "Three months’ rent, back when all bills have come in, within 90 days at the latest.", "fallback": "Two months’ rent, back within 30 days of the end.", "walkAway": "None." },
          "rent-review": { "preferred": "With the price index each year.", "fallback": "With the price index each year, by at most 5%.", "walkAway": "No change for more than three years." },
          "holdover": { "preferred": "150% of the rent, counted by the day.", "fallback": "125% of the rent for the first month, then 150%.", "walkAway": "The rent as before, with no end." }
        },
        "rules": []
      }
    ]
  },
  {
    "name": "Licence",
    "contracts": [
      "licence"
    ],
    "thresholds": {},
    "severities": {},
    "off": [],
    "positions": {},
    "rules": [],
    "sides": [
      {
        "side": "licensee",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "liability-cap": { "preferred": "The fees of 24 months, and no limit where the licensor had no right to grant.", "fallback": "The fees of twelve months.", "walkAway": "Less than the fees of six months." },
          "indemnity": { "preferred": "The licensor covers claims that what it licenses infringes somebody’s rights.", "fallback": "The same, up to a limit of its own, and a refund where we must stop.", "walkAway": "We cover such claims." },
          "renewal": { "preferred": "We may renew on the same terms.", "fallback": "It renews for a year at a time, and either of us may stop it 30 days ahead.", "walkAway": "It renews for more than a year, or must be stopped more than 60 days ahead." },
          "exclusivity": { "preferred": "We alone may use it in our field and our area.", "fallback": "We are first asked before another in our field is licensed.", "walkAway": "We may use nothing else beside it." }
        },
        "rules": []
      },
      {
        "side": "licensor",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "payment-days": { "preferred": "Payment in advance.", "fallback": "Payment within 30 days of each quarter’s end, with the figures that it rests on.", "walkAway": "More than 60 days, or no figures." },
          "liability-cap": { "preferred": "The fees of twelve months, for both of us.", "fallback": "The fees of 24 months.", "walkAway": "No limit for us." },
          "exclusivity": { "preferred": "We remain free to license others.", "fallback": "Exclusive in one field and one area, against a minimum payment each year.", "walkAway": "Exclusive everywhere, with no minimum payment." }
        },
        "rules": []
      }
    ]
  },
  {
    "name": "Secrecy",
    "contracts": [
      "nda"
    ],
    "thresholds": {},
    "severities": {},
    "off": [],
    "positions": {},
    "rules": [],
    "sides": [
      {
        "side": "recipient",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "secrecy-length": { "preferred": "Two years from the day on which we were told.", "fallback": "Three years from the day on which we were told; a real trade secret for as long as it is one.", "walkAway": "For ever, for things that are no trade secrets." },
          "secrecy-scope": { "preferred": "Only what is marked as confidential, or confirmed as such in writing within 14 days.", "fallback": "What is marked, or what anyone would see to be confidential; known, public and independently made things are left out.", "walkAway": "Everything is secret, and nothing is left out." },
          "non-compete": { "preferred": "No limit on our business in an agreement about secrecy.", "fallback": "We do not use what we were told for anything but its purpose.", "walkAway": "A ban on competing, of whatever length." },
          "no-hire": { "preferred": "Nothing about hiring in an agreement about secrecy.", "fallback": "Neither of us approaches the people whom it met in these talks, for six months; public adverts are free.", "walkAway": "A ban for us alone, or for more than twelve months." }
        },
        "rules": []
      },
      {
        "side": "discloser",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "secrecy-length": { "preferred": "Five years after the talks end, and a trade secret for as long as it is one.", "fallback": "Three years after the talks end, and a trade secret for as long as it is one.", "walkAway": "It ends with the talks." },
          "secrecy-scope": { "preferred": "Everything that we tell about our business, marked or not.", "fallback": "What is marked, or what anyone would see to be confidential.", "walkAway": "Only what is marked on the day, and nothing that is said aloud." }
        },
        "rules": []
      }
    ]
  },
  {
    "name": "Online software and online terms",
    "contracts": [
      "saas",
      "online-terms"
    ],
    "thresholds": {},
    "severities": {},
    "off": [],
    "positions": {},
    "rules": [],
    "sides": [
      {
        "side": "customer",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "renewal": { "preferred": "It goes on only when we say so in writing.", "fallback": "It renews for at most a year, with a reminder 60 days ahead, and we may stop it until 30 days before.", "walkAway": "It renews for more than a year, or must be stopped more than 60 days ahead." },
          "price-rise": { "preferred": "The price stays as it is for the term, and at renewal rises by no more than the price index.", "fallback": "Once a year, by at most 3%, told 60 days ahead, and we may leave instead.", "walkAway": "A rise during the term without a limit and without a way out." },
          "liability-cap": { "preferred": "The fees of 24 months, and more for lost data and broken secrecy.", "fallback": "The fees of twelve months.", "walkAway": "Less than the fees of six months." },
          "data-return": { "preferred": "A copy in a common format, free of charge, for 60 days after the end.", "fallback": "A copy in a common format, free of charge, for 30 days after the end.", "walkAway": "Our data may be gone on the day that it ends." },
          "breach-notice": { "preferred": "We are told within 24 hours of the discovery, and more details follow.", "fallback": "We are told within 48 hours of the discovery.", "walkAway": "No number of hours, or more than 72." },
          "ending": { "preferred": "We may leave at the end of any month, and get back what we have prepaid for later.", "fallback": "Either of us may leave on 30 days’ notice, and we get back what we have prepaid for later.", "walkAway": "They may close the account at once without a reason, and keep what is prepaid." },
          "time-to-cure": { "preferred": "Each of us has 30 days to put a breach right after written notice.", "fallback": "Ten days for an unpaid bill, and 30 for everything else.", "walkAway": "Any breach ends it at once, and the data with it." },
          "indemnity": { "preferred": "They cover claims that their software infringes somebody’s rights; we cover nothing.", "fallback": "Each of us covers claims by others that it has caused, up to the limit on liability.", "walkAway": "We cover everything that happens in connection with the service." },
          "warranty": { "preferred": "The service does what its documentation says for as long as we pay.", "fallback": "The same, and if it is not mended within 30 days we may leave and get back what is prepaid.", "walkAway": "As it is, with nothing promised, for a service that we pay for." }
        },
        "rules": []
      },
      {
        "side": "supplier",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "payment-days": { "preferred": "Payment in advance for each year.", "fallback": "Payment within 30 days of the invoice.", "walkAway": "More than 60 days." },
          "liability-cap": { "preferred": "The fees of twelve months, for both of us.", "fallback": "The fees of 24 months for broken secrecy and lost data, of twelve for everything else.", "walkAway": "No limit for us." },
          "indemnity": { "preferred": "We cover claims that the software itself infringes somebody’s rights, up to the limit on liability.", "fallback": "The same, with a higher limit of its own.", "walkAway": "We cover what customers put into the service." },
          "renewal": { "preferred": "It renews from year to year unless one of us says otherwise 30 days ahead.", "fallback": "It renews once for a year, and then from month to month.", "walkAway": "It must be signed anew each year." }
        },
        "rules": []
      }
    ]
  },
  {
    "name": "Sale of goods",
    "contracts": [
      "sale"
    ],
    "thresholds": {},
    "severities": {},
    "off": [],
    "positions": {},
    "rules": [],
    "sides": [
      {
        "side": "buyer",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "warranty": { "preferred": "24 months from delivery; goods with a fault are replaced or the price comes back, as we choose.", "fallback": "Twelve months from delivery; a fault is put right within 30 days, or the price comes back.", "walkAway": "Nothing is promised, for new goods." },
          "goods-check": { "preferred": "30 days after delivery to tell of what can be seen, and the whole warranty for what cannot.", "fallback": "Ten business days after delivery to tell of what can be seen; hidden faults when they show.", "walkAway": "Fewer than five days, hidden faults among them." },
          "liability-cap": { "preferred": "No limit for what the goods break or injure; twice the price for the rest.", "fallback": "The price of the goods.", "walkAway": "They answer for nothing but a new part." },
          "late-interest": { "preferred": "No interest before a written reminder.", "fallback": "At most 8 points over the base rate in a year.", "walkAway": "More than 1.5% a month." }
        },
        "rules": []
      },
      {
        "side": "seller",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "payment-days": { "preferred": "Payment on delivery.", "fallback": "Payment within 30 days of the invoice; the goods stay ours until then.", "walkAway": "More than 60 days." },
          "warranty": { "preferred": "Six months from delivery, repair or a new part as we choose.", "fallback": "Twelve months from delivery; after two failed repairs the price comes back.", "walkAway": "A promise without an end." },
          "liability-cap": { "preferred": "The price of the goods.", "fallback": "Twice the price of the goods.", "walkAway": "No limit, lost profit among it." }
        },
        "rules": []
      }
    ]
  },
  {
    "name": "Services and building work",
    "contracts": [
      "services",
      "construction"
    ],
    "thresholds": {},
    "severities": {},
    "off": [],
    "positions": {},
    "rules": [],
    "sides": [
      {
        "side": "customer",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "liability-cap": { "preferred": "The supplier answers for up to twice the price, and without limit for broken secrecy and lost data.", "fallback": "The supplier answers for the fees of twelve months, or for the price of the project, whichever is more.", "walkAway": "Less than the fees of six months, or a limit for the supplier alone." },
          "ownership-of-work": { "preferred": "All rights in the finished work pass to us when it is made.", "fallback": "The rights pass with our last payment; until then we may use what has been delivered.", "walkAway": "We pay for the work and may not change it or have others change it." },
          "warranty": { "preferred": "Faults are put right at no charge for twelve months from acceptance.", "fallback": "Faults are put right at no charge for six months from acceptance.", "walkAway": "No time at all in which faults are put right." },
          "ending": { "preferred": "We may end it at any time on 30 days’ notice and pay for the work done until then.", "fallback": "Either of us may end it on 60 days’ notice; the work done is paid for.", "walkAway": "Only the supplier may leave without a reason." },
          "time-to-cure": { "preferred": "The supplier has ten business days to put a breach right after our written notice.", "fallback": "Each of us has 30 days to put a breach right after written notice.", "walkAway": "A breach of ours ends it at once, and one of theirs does not." },
          "late-interest": { "preferred": "No interest before a written reminder; after that the rate that the law sets.", "fallback": "At most 8 points over the base rate in a year, after a reminder.", "walkAway": "More than 1.5% a month." }
        },
        "rules": []
      },
      {
        "side": "supplier",
        "roles": [],
        "thresholds": {},
        "severities": {},
        "off": [],
        "positions": {
          "payment-days": { "preferred": "Payment within 14 days of the invoice, with half of the price paid before work begins.", "fallback": "Payment within 30 days of the invoice.", "walkAway": "More than 60 days, or payment only once somebody else has paid." },
          "late-interest": { "preferred": "Interest from the due date at 8 points over the base rate in a year, without a reminder.", "fallback": "Interest at the rate that the law sets, from the day after a reminder.", "walkAway": "No interest, and no right to pause the work while an invoice is unpaid." },
          "liability-cap": { "preferred": "Each of us answers for at most the fees of six months.", "fallback": "Each of us answers for at most the fees of twelve months, or the price of the project.", "walkAway": "No limit for us, or a limit that our insurance does not cover." },
          "indemnity": { "preferred": "Each of us covers the other only for claims by others that it has caused.", "fallback": "We cover claims that our work infringes somebody’s rights, up to the limit on liability.", "walkAway": "We cover everything, whoever is at fault." },
          "ownership-of-work": { "preferred": "We keep the rights, and the customer may use the work for its own business without limit in time.", "fallback": "The rights in the finished work pass when it has been paid in full; our tools and earlier work stay ours.", "walkAway": "All rights pass at once, paid or not, our earlier work among them." },
          "ending": { "preferred": "Either of us may leave on 60 days’ notice; the work done and the costs that cannot be undone are paid.", "fallback": "Either of us may leave on 30 days’ notice; the work done is paid.", "walkAway": "The customer may leave at any time and need not pay for work in progress." },
          "time-to-cure": { "preferred": "Each of us has 30 days to put a breach right after written notice.", "fallback": "Each of us has ten business days to put a breach right after written notice.", "walkAway": "Any breach, however small, ends it at once." },
          "warranty": { "preferred": "We put faults right that are reported within 30 days of acceptance.", "fallback": "We put faults right that are reported within six months of acceptance.", "walkAway": "A promise without an end, or one that others’ changes do not end." },
          "non-compete": { "preferred": "No ban; we keep secrets and do not hire the other’s people.", "fallback": "No work for named rivals on the same subject while this contract runs.", "walkAway": "A ban that goes on for more than twelve months, or that names no rivals." },
          "no-hire": { "preferred": "Neither of us hires the people whom it met through this work, for twelve months; public adverts are free.", "fallback": "The same for six months.", "walkAway": "A ban for us alone." },
          "exclusivity": { "preferred": "We are free to work for others.", "fallback": "We do no work for named rivals while this contract runs, against a minimum order.", "walkAway": "We may work for nobody else, with no minimum order." }
        },
        "rules": []
      }
    ]
  }
]
