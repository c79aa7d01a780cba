import type { Family } from './nudge.ts';

/**
 * The name of the theme, not of what is said: telling people that feeds are not real does not help and can hurt. The
 * wordings turn to the person's own frame and what lies just outside it, never to strangers.
 */
const filteredReality: Family = {
  id: 'filtered-reality',
  loops: ['feed'],
  forms: ['card', 'pill'],
  picture: 'frame',
  evidence: [
    {
      claim: 'Labels that say a picture was changed do not protect people, and may make them compare more.',
      strength: 'good',
      source: 'https://scholars.latrobe.edu.au/display/publication915990',
    },
    {
      claim: 'Knowing that others show their best side does not protect those who believe that others live better.',
      strength: 'some',
      source: 'https://doi.org/10.5817/cp2023-4-4',
    },
    {
      claim: 'Looking through their own profile left people feeling a little better than looking at those of others.',
      strength: 'some',
      source: 'https://frontiersin.org/articles/10.3389/fhumd.2020.585518/full',
    },
    {
      claim: 'Pictures of anything else between the posts help, whatever they show.',
      strength: 'some',
      source:
        'https://researchportal.port.ac.uk/en/publications/are-humorous-or-distractor-images-more-effective-than-self-compas',
    },
    {
      claim: 'Being glad with others lifted how people saw themselves, in a small pilot.',
      strength: 'thin',
      source: 'https://mental.jmir.org/2023/1/e42024',
    },
    {
      claim: 'Thinking of what was just outside one’s own frame helps.',
      strength: 'untested',
      source: null,
    },
  ],
  wordings: [
    {
      id: 'outside-the-frame',
      loop: 'feed',
      text: 'What was just outside the frame of the last photo you posted?',
      fact: true,
      photo: true,
    },
    {
      id: 'own-photo',
      loop: 'feed',
      text: 'Is there a photo of your own you’d like to look at?',
      fact: true,
      photo: true,
    },
    {
      id: 'right-after',
      loop: 'feed',
      text: 'What happened right after the last photo you took?',
      fact: true,
      photo: true,
    },
    {
      id: 'never-posted',
      loop: 'feed',
      text: 'Is there a photo you took and never posted? What’s in it?',
      fact: true,
      photo: true,
    },
    { id: 'glad-and-go', loop: 'feed', text: 'Could you be glad for them and still go?', fact: true },
    {
      id: 'keep-one-thing',
      loop: 'feed',
      text: 'Is there one thing here you’re glad you saw? You can take it with you.',
      fact: true,
    },
    {
      id: 'good-news',
      loop: 'feed',
      text: 'Did someone here have good news? You could tell them you’re glad.',
      fact: true,
    },
    // For those who post nothing as well.
    { id: 'only-you-saw', loop: 'feed', text: 'Was there something small today that only you saw?', fact: true },
    {
      id: 'ordinary-evening',
      loop: 'feed',
      text: 'Do you remember an ordinary evening you liked, one that nobody posted?',
      fact: true,
    },
    { id: 'around-you', loop: 'feed', text: 'What is around you right now, outside this screen?', fact: true },
    { id: 'not-in-a-post', loop: 'feed', text: 'What part of your day would never fit in a post?', fact: true },
    { id: 'who-to-tell', loop: 'feed', text: 'If you told a friend about today, where would you start?', fact: true },
  ],
};

export default filteredReality;
