import type { Family } from './nudge.ts';

/** Names what was observed and nothing more, and leaves the rest to the person. */
const notice: Family = {
  id: 'notice',
  loops: ['messages', 'feed'],
  forms: ['card'],
  picture: 'window',
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
      claim: 'What people regret is having drifted from what they came for, far more than how long they stayed.',
      strength: 'thin',
      source: 'https://arxiv.org/html/2606.08965',
    },
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
  ],
};

export default notice;
