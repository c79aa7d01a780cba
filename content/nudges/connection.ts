import type { Family } from './nudge.ts';

/**
 * Turns from looking for it to saying it, or to good company: oneself first, then a friend, then someone close, in that
 * order. It never says who that is, for the person may have nobody, or somebody they are afraid of (rule 20).
 */
const connection: Family = {
  id: 'connection',
  loops: ['messages', 'profile', 'draft'],
  forms: ['card', 'pill', 'chip'],
  picture: 'two-cups',
  evidence: [
    {
      claim:
        'Asking for support differs from asking to be reassured again and again, which works much as checking does.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5504131/',
    },
    {
      claim: 'Recalling a time when somebody cared left people feeling more secure, up to the next day.',
      strength: 'some',
      source: 'http://www.pubmed.gov/24245604/',
    },
    {
      claim: 'A review of thirty studies found that such reminders do some good.',
      strength: 'some',
      source: 'https://mdpi.com/1660-4601/17/3/968',
    },
    {
      claim: 'Tasks of a few minutes for two people raised how close they felt on the same day.',
      strength: 'some',
      source: 'https://online.ucpress.edu/collabra/article/8/1/38599/194135',
    },
    {
      claim: 'Reassurance that is drawn out by hurt does come, and costs the other person some contentment.',
      strength: 'some',
      source: 'https://www.researchgate.net/publication/257247375',
    },
    {
      claim:
        'Asking for reassurance a lot goes with low mood and, less, with being turned away; which comes first is not known.',
      strength: 'good',
      source: 'https://paperexplained.cn/articles/paper/detail/a49510edf32c7bd1064157d49b9861aa9538bfb4',
    },
    { claim: 'One line on a card brings people closer.', strength: 'untested', source: null },
  ],
  wordings: [
    {
      id: 'say-what-you-need',
      loop: 'messages',
      text: 'What do you need right now? You could say it, here or to a friend.',
      fact: true,
    },
    {
      id: 'kind-to-yourself',
      loop: 'messages',
      text: 'What would be a kind thing to do for yourself now?',
      fact: true,
    },
    { id: 'at-ease-with', loop: 'messages', text: 'Who are you at ease with? You could say hello.', fact: true },
    {
      id: 'small-thing-to-tell',
      loop: 'messages',
      text: 'Is there a small thing from today you’d like to tell a friend?',
      fact: true,
    },
    {
      id: 'cared-for',
      loop: 'messages',
      text: 'Was someone kind to you lately, even in a small way?',
      fact: true,
    },
    {
      id: 'five-minutes-close',
      loop: 'messages',
      text: 'Is there someone close you’d like five minutes with, away from the screen?',
      fact: true,
    },
    // For those who went quiet themselves.
    {
      id: 'gone-quiet',
      loop: 'messages',
      text: 'If you’ve gone quiet yourself, a few plain words can be a start.',
      fact: true,
    },
    {
      id: 'needed-quiet',
      loop: 'messages',
      text: 'Did you need some quiet? You could say so, and say when you’re back.',
      fact: true,
    },

    {
      id: 'place-for-it',
      loop: 'profile',
      text: 'What do you need right now, and is this page the place for it?',
      fact: true,
    },
    { id: 'company-of-your-own', loop: 'profile', text: 'What do you enjoy doing on your own?', fact: true },
    {
      id: 'sit-with-a-friend',
      loop: 'profile',
      text: 'Is there a friend you’d like to sit with right now?',
      fact: true,
    },
    { id: 'makes-you-laugh', loop: 'profile', text: 'Who makes you laugh? You could send them a line.', fact: true },
    {
      id: 'at-home-with',
      loop: 'profile',
      text: 'Who do you feel at home with? You could think of them for a moment.',
      fact: true,
    },
    {
      id: 'someone-near',
      loop: 'profile',
      text: 'Is someone you like close by? You could go and say hello.',
      fact: true,
    },

    {
      id: 'send-leave-or-say',
      loop: 'draft',
      text: 'Send it, leave it here for now, or say what you need?',
      fact: true,
    },
    { id: 'what-you-need', loop: 'draft', text: 'What do you need just now? You could write that.', fact: true },
    {
      id: 'what-to-tell-a-friend',
      loop: 'draft',
      text: 'If a friend had written this, what would you say to them?',
      fact: true,
    },
    { id: 'friend-first', loop: 'draft', text: 'Would you like to talk to a friend first?', fact: true },
    { id: 'one-small-thing', loop: 'draft', text: 'Is there one small thing you could ask for?', fact: true },
    { id: 'said-at-ease', loop: 'draft', text: 'How would you say this if you felt at ease?', fact: true },
    { id: 'quiet-in-a-draft', loop: 'draft', text: 'If you’ve been quiet, you could say that too.', fact: true },
  ],
  starters: [
    'I’d like some time with you tonight.',
    'Could we talk for ten minutes later today?',
    'I’ve been quiet. I’d like to talk now, if you have time.',
    'I’m having a hard day. Could you call me when you can?',
    'Can I tell you what’s on my mind? Listening would be plenty.',
    'I’d love a plan for the weekend. What suits you?',
    'I’d like to know how your day was. Tell me when you have a moment.',
    'I’m a bit sad tonight. A few kind words would be lovely.',
  ],
};

export default connection;
