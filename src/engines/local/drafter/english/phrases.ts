import type { Subtype } from '../../../../domain/vocabulary.ts'

/** What is said in English about a kind of grievance: its name, what it means for the customer, regret, what is checked, help meanwhile, what to ask. */
export type Phrases = {
  readonly name: string
  readonly felt: string
  readonly sorry: string
  readonly check: string
  readonly help: string
  readonly ask: string
}

/** One entry a subtype. Nothing is admitted or denied, nothing but the process is promised. */
export const phrases = {
  skills: {
    name: 'the way your business was handled',
    felt: 'You set time aside to get something done, and it is understandable that you are frustrated when it does not go smoothly.',
    sorry: 'We are sorry for the trouble this business gave you.',
    check:
      'We will go through the records of that visit or call with the staff on duty and compare what you were told with our procedures.',
    help: 'If the business is still open, tell your contact what you have at hand; they will first check what is needed and then agree a time with you.',
    ask: 'Which business was it, and which step is still open?',
  },
  attitude: {
    name: 'the way you were treated by our staff',
    felt: 'Everyone wants to be treated with respect, and we understand that an experience of this kind hurts.',
    sorry: 'We are sorry that you left with the feeling of not being respected.',
    check:
      'We will look at the recordings of that time and hear everyone who was there, separately, so that we know what was said and done.',
    help: 'If your business is still open, the branch manager can arrange for another colleague to serve you.',
    ask: 'Which words or actions troubled you most?',
  },
  staffing: {
    name: 'the waiting time and the open counters',
    felt: 'Your time is valuable, and we understand that having to wait is frustrating.',
    sorry: 'We are sorry for the time this visit or call cost you.',
    check: 'We will check the queue records, the open counters and the duty roster of that time.',
    help: 'If your business is still open, tell your contact what it is and when it suits you; the branch will expect you at that time.',
    ask: 'At what time did you take your number or start the call?',
  },
  communication: {
    name: 'the information you were given',
    felt: 'It is your money and your plans, and we understand that you want a clear answer.',
    sorry: 'We are sorry that this matter has left you with open questions.',
    check: 'We will put the notices, answers and records of this matter in order and explain it to you point by point.',
    help: 'Until then you may ask your contact anything; what we can look up we will tell you at once, and for the rest we will say when.',
    ask: 'Which point would you like to have explained first?',
  },
  third_party_misselling: {
    name: 'the sale of a product that we offer for another company',
    felt: 'You trusted what you were told, and we understand how worrying it is when the product turns out to be different.',
    sorry: 'We are sorry for the worry this has given you.',
    check:
      'We will review the sales recordings, the documents and the signatures, and contact the company that issued the product, to see what you were told about it.',
    help: 'Please keep the contract and the receipts; before you cancel, pay on or redeem, ask your contact what each choice would mean.',
    ask: 'Who explained the product to you, and where?',
  },
  operation_error: {
    name: 'the way a transaction was carried out',
    felt: 'Money must be exact, and we understand your worry when something does not tally.',
    sorry: 'We are sorry for the worry this transaction has given you.',
    check: 'We will compare the original slip, the system entries and the recordings of the counter, step by step.',
    help: 'Please keep the slips and messages; if a payment is waiting, tell your contact the amount and the latest time.',
    ask: 'Do you still have the slip or the message?',
  },
  handling_error: {
    name: 'a record or transaction on your account',
    felt: 'When something on the account looks wrong to you, it is understandable that you are uneasy.',
    sorry: 'We are sorry for the trouble this matter has given you.',
    check: 'We will go back to the application, the authorisation and the system records and check each step.',
    help: 'Please keep messages, screenshots and receipts; if something urgent depends on this, tell your contact and they will ask what can be done meanwhile.',
    ask: 'When did you first notice it?',
  },
  system_error: {
    name: 'a figure or status shown by our system',
    felt: 'When the figures on the screen do not match, we understand that you are worried about your money.',
    sorry: 'We are sorry for the worry these figures have given you.',
    check: 'We will compare the account records with what each channel shows and find out where the difference arises.',
    help: 'Please keep a screenshot; any branch can print your statement and go through it with you.',
    ask: 'Which screen or message showed it, and when?',
  },
  unkept_promise: {
    name: 'an earlier promise',
    felt: 'You relied on what you were told, and we understand your disappointment.',
    sorry: 'We are sorry that this matter has let you down.',
    check: 'We will check who promised what, when and on what terms, and where the matter stands now.',
    help: 'Please keep the messages or papers in which it was promised; if a date depends on it, tell your contact.',
    ask: 'Who gave you the promise, and in what form?',
  },
  cash_shortage: {
    name: 'a cash withdrawal or exchange',
    felt: 'When you need your own money, we understand how pressing that is.',
    sorry: 'We are sorry for the trouble you had in getting cash.',
    check: 'We will check the cash held at the branch that day, the bookings and what you were told.',
    help: 'If you still need cash, tell your contact the amount and the time; they will ask a nearby branch first, so that you do not travel in vain.',
    ask: 'Which amount do you still need, and by when?',
  },
  fees: {
    name: 'a fee that you were charged',
    felt: 'A charge that one did not expect is annoying, and we understand that you want to know what it is for.',
    sorry: 'We are sorry that this fee came as a surprise to you.',
    check: 'We will check when, at what rate and on what ground it was charged, and how you were told about it.',
    help: 'While we check there is no need to take a new decision; your contact can first list all fees of each choice for you.',
    ask: 'On which date and account was it charged?',
  },
  process_limits: {
    name: 'the requirements and limits for this business',
    felt: 'When something important is held up by a requirement, it is understandable that you are worried.',
    sorry: 'We are sorry for the difficulty this has caused you.',
    check: 'We will check which requirement applies, on what ground, and whether there is another way for you.',
    help: 'Tell your contact which papers you have; they will check what is still missing and tell you all of it at once. We do not ask for what we can look up ourselves.',
    ask: 'Which papers were you asked for, and which do you have?',
  },
  sms_platform: {
    name: 'text messages from the bank',
    felt: 'One relies on these messages to know what happens on the account, and we understand your unease.',
    sorry: 'We are sorry for the trouble these messages have given you.',
    check: 'We will check what was sent or not sent to which number, when and why.',
    help: 'Until this is settled you can see your account at any branch; what needs a code can be done at the counter with your identity document.',
    ask: 'Which messages were they, and from when on?',
  },
  mobile_banking: {
    name: 'mobile banking',
    felt: 'When the app does not work, everything in it has to wait, and we understand your frustration.',
    sorry: 'We are sorry for the trouble mobile banking has given you.',
    check: 'We will check the records of your attempts by device, version and step and find out where it stopped.',
    help: 'What is urgent can be done at any branch with your identity document; your contact can tell you the simplest way.',
    ask: 'Which phone and version do you use, and what did the screen show?',
  },
  online_banking: {
    name: 'online banking',
    felt: 'When a payment cannot go through, everything behind it has to wait, and we understand the pressure on you.',
    sorry: 'We are sorry for the trouble online banking has given you.',
    check: 'We will check the records, the certificate and the authorisations of your attempts and find out where it stopped.',
    help: 'If a payment has a deadline, tell your contact the amount and the time; they will ask whether it can be made at the counter.',
    ask: 'Which system and browser do you use, and what did the screen show?',
  },
  self_service_device: {
    name: 'a self-service machine',
    felt: 'When a machine goes wrong and there is nobody to ask, it is understandable that you are worried.',
    sorry: 'We are sorry for the worry this machine has given you.',
    check: 'We will check the machine, its records and the recordings of that time, item by item, and tell you what they show.',
    help: 'Please keep any slip or message; urgent business can be done at the counter of the nearest branch with your identity document.',
    ask: 'Which machine was it, and at about what time?',
  },
  environment: {
    name: 'the premises and facilities of a branch',
    felt: 'A place that is not safe or comfortable spoils the visit, and we understand your displeasure.',
    sorry: 'We are sorry for what you had to put up with at our branch.',
    check: 'We will have the place inspected and check the records of repairs and cleaning.',
    help: 'If you need a seat, water or help on your next visit, please tell the colleague in the hall.',
    ask: 'Where exactly was it, and when?',
  },
  ethnic_minority: {
    name: 'equal treatment at our bank',
    felt: 'Everyone has a right to be treated equally, and we understand how much an experience of this kind hurts.',
    sorry: 'We are sorry that you felt you were not treated as an equal.',
    check:
      'We will review the recordings and hear everyone who was there, and check whether you were asked for anything that others are not asked for.',
    help: 'If your business is still open, the branch manager can arrange for a colleague to look after you, with help in your language if you wish.',
    ask: 'What were you asked or told that others were not?',
  },
  special_needs: {
    name: 'access to our service in your situation',
    felt: 'A visit to the bank already takes more effort in such a situation, and we understand how hard this was.',
    sorry: 'We are sorry for the effort this has cost you.',
    check: 'We will check which requirement can be met in another way, and what help was and should have been at hand.',
    help: 'There is no need to use an app or to come first: call your contact, who will ask whether a visit at home or a representative is possible and agree a time with you.',
    ask: 'What would make it easiest for you?',
  },
  key_clients: {
    name: 'your client benefits and service',
    felt: 'You expect clear rules and respect, and we understand your disappointment.',
    sorry: 'We are sorry that our service disappointed you.',
    check: 'We will check the rules of your client level, the changes and the notices sent to you.',
    help: 'If your business is still open, tell your contact what it is and when it suits you.',
    ask: 'Which benefit or service was it?',
  },
  mental_health: {
    name: 'the difficulties you are going through',
    felt: 'You are carrying a great deal, and we are listening.',
    sorry: 'We are sorry that this weighs on you so much.',
    check: 'One colleague will go through everything you told us and then talk with you about what can be arranged.',
    help: 'From now on you need to speak to one contact only, at a time and in a way that suits you; there is no need to decide anything in a hurry.',
    ask: 'When and how may we contact you?',
  },
} as const satisfies Record<Subtype, Phrases>

/** What is said where nobody has named the kind of grievance yet. */
export const generalPhrases: Phrases = phrases.communication
