import type { Family } from './nudge.ts';

/** Asks how it is to be here, and takes any answer. A feeling is news for the person, never something to put right. */
const feeling: Family = {
  id: 'feeling',
  loops: ['feed', 'profile'],
  forms: ['card'],
  picture: 'boat',
  onceAVisit: true,
  evidence: [
    {
      claim:
        'Being able to handle one’s feelings softened the envy that comparing brings; knowing how feeds work did not.',
      strength: 'some',
      source: 'https://link.springer.com/article/10.1007/s12144-022-03893-3',
    },
    {
      claim:
        'People differ: of 387 teenagers, 45 % felt no different with more use, 28 % only worse and 26 % only better.',
      strength: 'some',
      source: 'https://doi.org/10.1177/00936502211038196',
    },
    {
      claim: 'For couples, what somebody makes of a comparison counts for more than whether it goes up or down.',
      strength: 'some',
      source: 'https://www.psypost.org/2018/03/comparing-relationship-others-facebook-can-make-feel-better-worse-50863',
    },
    {
      claim: 'Comparing oneself with people who seem to do better lowers how one feels, by a little.',
      strength: 'good',
      source:
        'https://www.psypost.org/upward-comparison-on-social-media-harms-body-image-self-esteem-and-psychological-well-being/',
    },
    {
      claim: 'Former couples who look at each other’s pages more are more upset; which comes first is not known.',
      strength: 'some',
      source: 'https://www.researchgate.net/publication/230796028',
    },
    { claim: 'Being asked how one feels in the middle of a feed helps.', strength: 'untested', source: null },
  ],
  wordings: [
    {
      id: 'compared-with-then',
      loop: 'feed',
      text: 'How do you feel, compared with {minutes} ago?',
      replies: [
        { text: 'Better', next: 'Good to know. Stay or go, as you like.' },
        { text: 'The same', next: 'Then it’s up to you. Stay a while, or leave it here?' },
        { text: 'Worse', next: 'You could leave it here. It’s up to you.' },
      ],
    },
    {
      id: 'since-you-came',
      loop: 'feed',
      text: 'How are you, compared with when you came?',
      fact: true,
      replies: [
        { text: 'Better', next: 'Nice. What made it so?' },
        { text: 'The same', next: 'What would be good for you now, here or somewhere else?' },
        { text: 'Worse', next: 'Thank you for saying so. What would be kind to you now?' },
      ],
    },
    {
      id: 'lighter-or-heavier',
      loop: 'feed',
      text: 'Is your mood lighter or heavier than when you came?',
      fact: true,
      replies: [
        { text: 'Lighter', next: 'Good to hear. You can leave on that, or stay.' },
        { text: 'Much the same', next: 'Would you like more of this, or something else?' },
        { text: 'Heavier', next: 'You can put it down here, if you like.' },
      ],
    },
    {
      id: 'doing-for-you',
      loop: 'feed',
      text: 'What is this doing for you right now?',
      fact: true,
      replies: [
        { text: 'Something good', next: 'Nice. You can stay with that.' },
        { text: 'Not much', next: 'What would do more for you just now?' },
        { text: 'It stings a little', next: 'That’s allowed. Stay a while, or step away for now?' },
      ],
    },
    { id: 'feeling-name', loop: 'feed', text: 'If this feeling had a name, what would you call it?', fact: true },
    { id: 'eyes-and-shoulders', loop: 'feed', text: 'How are your eyes and shoulders doing?', fact: true },
    {
      id: 'good-for-you-now',
      loop: 'feed',
      text: 'What would be good for you right now, here or somewhere else?',
      fact: true,
    },

    {
      id: 'before-this-page',
      loop: 'profile',
      text: 'How do you feel, compared with before you opened this page?',
      fact: true,
      replies: [
        { text: 'Better', next: 'Good to know. Stay or go, as you like.' },
        { text: 'The same', next: 'Then it’s up to you. Stay a while, or leave it for now?' },
        { text: 'Worse', next: 'You could leave it for now. It’s up to you.' },
      ],
    },
    {
      id: 'how-it-leaves-you',
      loop: 'profile',
      text: 'What mood does a visit here leave you in?',
      fact: true,
      replies: [
        { text: 'A lighter one', next: 'Good to hear. You can stay with that.' },
        { text: 'Much the same', next: 'Would you like to stay for a bit, or skip this one?' },
        { text: 'A heavier one', next: 'Thank you for saying so. Would you like to set it down for now?' },
      ],
    },
    {
      id: 'like-being-here',
      loop: 'profile',
      text: 'Do you like how you feel while you’re here?',
      fact: true,
      replies: [
        { text: 'Yes', next: 'Nice. You can stay as long as you like.' },
        { text: 'Not sure', next: 'You can stay and see, or leave it for now.' },
        { text: 'No', next: 'You can go, and you can come back another day.' },
      ],
    },
    {
      id: 'feeling-allowed',
      loop: 'profile',
      text: 'Whatever you feel here is allowed. What would be kind to you now?',
      fact: true,
    },
    { id: 'feeling-brought-you', loop: 'profile', text: 'What feeling brought you here?', fact: true },
    { id: 'feeling-to-leave-with', loop: 'profile', text: 'What feeling would you like to leave with?', fact: true },
  ],
};

export default feeling;
