import type { Family } from './nudge.ts';

/** Not knowing is allowed, and so is wanting to know; when to look next is the person's to choose. */
const waiting: Family = {
  id: 'waiting',
  loops: ['messages', 'profile'],
  forms: ['card', 'pill'],
  picture: 'kettle',
  evidence: [
    {
      claim: 'Putting a worry off to a chosen time makes worrying a little shorter and rarer.',
      strength: 'good',
      source: 'https://doi.org/10.1007/s41811-023-00193-x',
    },
    {
      claim:
        'Getting notifications three times a day was better for mood and control than as they come; getting none brought unease.',
      strength: 'some',
      source: 'https://scholars.duke.edu/display/pub1402953',
    },
    {
      claim: 'Letting an urge be there changes what people do; it does not make the urge go away.',
      strength: 'some',
      source: 'https://pubmed.ncbi.nlm.nih.gov/20025372/',
    },
    {
      claim: 'Seeking reassurance works much as checking does, so these wordings give none.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5504131/',
    },
    {
      claim: 'More time on a social site goes with more jealousy; what can be read in many ways may feed it.',
      strength: 'some',
      source: 'https://www.researchgate.net/publication/24277485',
    },
    {
      claim: 'What waiting for a reply does to people has hardly been studied.',
      strength: 'thin',
      source: 'https://journals.macewan.ca/studentresearch/article/view/1792',
    },
    { claim: 'These very sentences help people who wait or wonder.', strength: 'untested', source: null },
  ],
  wordings: [
    { id: 'allowed', loop: 'messages', text: 'Not knowing for an hour is allowed.', fact: true },
    {
      id: 'want-and-choose',
      loop: 'messages',
      text: 'Waiting is hard. You can want to look and still choose.',
      fact: true,
    },
    { id: 'change-next', loop: 'messages', text: 'Would seeing it change what you do next?', fact: true },
    { id: 'look-next', loop: 'messages', text: 'When would you like to look next?', fact: true },
    { id: 'now-or-later', loop: 'messages', text: 'Would you like to look now, or at a time you pick?', fact: true },
    { id: 'meanwhile', loop: 'messages', text: 'What would you like to do while this waits?', fact: true },
    { id: 'what-helps', loop: 'messages', text: 'What makes waiting a little easier for you?', fact: true },
    { id: 'stay-open', loop: 'messages', text: 'A question can stay open while you do something else.', fact: true },
    { id: 'cup-of-tea', loop: 'messages', text: 'Is there time for a cup of tea before the next look?', fact: true },

    { id: 'open-for-today', loop: 'profile', text: 'Some questions can stay open for today.', fact: true },
    { id: 'not-for-good', loop: 'profile', text: 'You can leave it for now. It needn’t be for good.', fact: true },
    {
      id: 'know-and-not-look',
      loop: 'profile',
      text: 'Wanting to know is allowed. So is not looking now.',
      fact: true,
    },
    { id: 'come-by-next', loop: 'profile', text: 'When would you like to come by here next?', fact: true },
    { id: 'page-can-wait', loop: 'profile', text: 'The page can wait. What would you like first?', fact: true },
    {
      id: 'hour-without',
      loop: 'profile',
      text: 'What would you do with an hour away from this page?',
      fact: true,
    },
  ],
};

export default waiting;
