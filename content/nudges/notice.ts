import type { Family } from './nudge.ts';

/** Names what was observed and nothing more, and leaves the rest to the person. */
const notice: Family = {
  id: 'notice',
  loops: ['messages', 'feed', 'profile', 'draft'],
  forms: ['card', 'pill', 'chip'],
  picture: 'phone',
  evidence: [
    {
      claim:
        'A way to leave did more than a delay or a message: in six weeks, 36 % of attempts to open an app were given up.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9974409',
    },
    {
      claim: 'Making people aware of what they do, and offering nothing else, is barely effective.',
      strength: 'thin',
      source: 'https://www.dipf.de/en/research/publications/publications-data-base/detail?cid%5B%5D=41560',
    },
    {
      claim: 'Telling people openly that they are being nudged does not weaken the nudge.',
      strength: 'some',
      source:
        'https://www.cambridge.org/core/journals/behavioural-public-policy/article/F8348A8C962D46AE7C283CFB6C72B42A',
    },
    {
      claim:
        'Asked to read a message once more before it went, 69 % sent it as it was, 22 % changed it and 9 % left it unsent; those were unkind messages, not worried ones.',
      strength: 'thin',
      source: 'https://blog.x.com/engineering/en_us/topics/insights/2022/reconsidering-tweets',
    },
    { claim: 'Being told how often, at the fourth look, helps by itself.', strength: 'untested', source: null },
  ],
  wordings: [
    { id: 'nth-look', loop: 'messages', text: 'That’s the {nth} look here in {span}.' },
    { id: 'looks-in-span', loop: 'messages', text: 'You’ve looked in here {looks} times in {span}.' },
    { id: 'close-together', loop: 'messages', text: 'The looks are close together now: {looks} in {span}.' },
    { id: 'keep-or-later', loop: 'messages', text: 'The {nth} look in {span}. Keep going, or come back later?' },
    { id: 'want-or-happened', loop: 'messages', text: 'Did you want this look, or did it just happen?', fact: true },
    {
      id: 'say-or-look',
      loop: 'messages',
      text: 'Would you like to say something here, or is this a look?',
      fact: true,
    },
    { id: 'back-at-site', loop: 'messages', text: 'Back at {site}. Stay a while, or leave it for now?', fact: true },

    { id: 'so-far', loop: 'feed', text: '{minutes} here so far.' },
    { id: 'looking-through', loop: 'feed', text: 'You’ve been looking through {site} for {minutes}.' },
    { id: 'how-are-you', loop: 'feed', text: 'How are you doing, {minutes} in?' },
    { id: 'came-for', loop: 'feed', text: 'Is this still what you came for?', fact: true },
    { id: 'something-or-look', loop: 'feed', text: 'Did you come here for something, or to look around?', fact: true },
    { id: 'enough-or-more', loop: 'feed', text: 'Is this enough for now, or would you like more?', fact: true },
    { id: 'place-to-stop', loop: 'feed', text: 'Here’s a place to stop, if you’d like one.', fact: true },

    { id: 'nth-visit', loop: 'profile', text: 'That’s the {nth} visit to this page in {span}.' },
    { id: 'visits-in-span', loop: 'profile', text: 'You’ve made {visits} visits to this page in {span}.' },
    {
      id: 'page-stay-or-leave',
      loop: 'profile',
      text: 'The {nth} visit in {span}. Stay a while, or leave it for now?',
    },
    {
      id: 'wanted-to-notice',
      loop: 'profile',
      text: 'You wanted to notice visits here: this is the {nth} in {span}.',
    },
    {
      id: 'meant-to-come',
      loop: 'profile',
      text: 'Did you mean to come here, or did you just end up here?',
      fact: true,
    },
    { id: 'look-or-leave', loop: 'profile', text: 'You can stay and look. You can also leave it for now.', fact: true },

    { id: 'typed-before', loop: 'draft', text: 'That’s the {nth} time in {span} you’ve typed something like this.' },
    { id: 'send-or-rest', loop: 'draft', text: 'The {nth} draft like this in {span}. Send it, or let it rest?' },
    { id: 'same-or-new', loop: 'draft', text: 'Is this the same question, or a new one?', fact: true },
    { id: 'now-or-a-while', loop: 'draft', text: 'You can send this now. It can also rest here a while.', fact: true },
    { id: 'what-you-mean', loop: 'draft', text: 'Does this say what you mean?', fact: true },
    {
      id: 'read-once-more',
      loop: 'draft',
      text: 'Ready to send, or would you like to read it once more?',
      fact: true,
    },
  ],
};

export default notice;
