import type { Family } from './nudge.ts';

/** One slow breath between wanting to look and looking. Off until somebody switches it on: it is not for everybody. */
const breath: Family = {
  id: 'breath',
  loops: ['messages', 'feed'],
  forms: ['card', 'pill'],
  picture: 'dandelion',
  off: true,
  evidence: [
    {
      claim: 'A short delay before an app opened lowered its use, though less than being able to leave did.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9974409',
    },
    {
      claim: 'A pause with one button kept people from an app in 13 % of cases, among 40 people in three weeks.',
      strength: 'thin',
      source: 'https://scholarworks.bwise.kr/erica/handle/2021.sw.erica/4540?mode=simple',
    },
    {
      claim: 'Staying with an urge instead of fighting it changed what people did; the urge was as strong as before.',
      strength: 'some',
      source: 'https://pubmed.ncbi.nlm.nih.gov/20025372/',
    },
    { claim: 'A slow breath does more than the pause it makes.', strength: 'untested', source: null },
  ],
  wordings: [
    {
      id: 'breath-before-look',
      loop: 'messages',
      text: 'Would you like one slow breath before this look?',
      fact: true,
    },
    {
      id: 'out-a-little-longer',
      loop: 'messages',
      text: 'You could breathe in, and out a little longer. Then look, or leave it.',
      fact: true,
    },
    {
      id: 'shoulders-drop',
      loop: 'messages',
      text: 'You could let your shoulders drop on the next breath out.',
      fact: true,
    },
    { id: 'room-for-a-breath', loop: 'messages', text: 'Is there room for one breath before you look?', fact: true },
    {
      id: 'feet-on-the-floor',
      loop: 'messages',
      text: 'You could feel your feet on the floor for one breath.',
      fact: true,
    },
    {
      id: 'breath-then-choose',
      loop: 'messages',
      text: 'One slow breath, if you like, and then the choice is yours.',
      fact: true,
    },

    { id: 'look-up-and-out', loop: 'feed', text: 'Would you like to look up, and breathe out once?', fact: true },
    {
      id: 'eyes-far-away',
      loop: 'feed',
      text: 'For one breath, you could rest your eyes on something far away.',
      fact: true,
    },
    { id: 'how-deep', loop: 'feed', text: 'How deep is your breath right now?', fact: true },
    { id: 'breath-then-stay', loop: 'feed', text: 'One slow breath, then stay or go.', fact: true },
    {
      id: 'room-before-next',
      loop: 'feed',
      text: 'There’s room for a breath before the next post, if you’d like one.',
      fact: true,
    },
    { id: 'hands-still', loop: 'feed', text: 'Your hands could rest for the length of one breath.', fact: true },
  ],
};

export default breath;
