import type { Family } from './nudge.ts';

/** Asks what somebody came for, while there is still time to go and get it. No answer is the right one. */
const intention: Family = {
  id: 'intention',
  loops: ['messages', 'feed', 'profile', 'draft'],
  forms: ['card', 'pill', 'chip'],
  picture: 'notebook',
  evidence: [
    {
      claim:
        'Drifting from what one meant to do foretold regret far better than the time it took, in an early study of 21 people.',
      strength: 'thin',
      source: 'https://arxiv.org/html/2606.08965',
    },
    {
      claim: 'What people regretted most was picked for them and not by them, among 17 people.',
      strength: 'thin',
      source: 'https://arxiv.org/html/2410.11354v2',
    },
    {
      claim: 'Being reminded of their own aim helped people stay with it, and often annoyed them.',
      strength: 'some',
      source: 'https://ora.ox.ac.uk/objects/uuid:2dc271df-4863-45a9-946a-fd115341df3e',
    },
    {
      claim: 'A message that makes people think it over did nothing measurable by itself; being able to leave did.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9974409',
    },
    {
      claim:
        'Feeling unsure does not foretell who looks at somebody’s page, so knowing more is not shown to be the cure.',
      strength: 'some',
      source: 'https://www.researchgate.net/publication/255973215',
    },
    {
      claim: 'Saying what one needs differs from asking to be reassured, which works much as checking does.',
      strength: 'some',
      source: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5504131/',
    },
    { claim: 'These questions, asked in the moment, help anybody.', strength: 'untested', source: null },
  ],
  wordings: [
    {
      id: 'hoping-to-find',
      loop: 'messages',
      text: 'What are you hoping to find?',
      fact: true,
      replies: [
        { text: 'An answer', next: 'Would having it change what you do next?' },
        { text: 'Someone to talk to', next: 'Who would you like to say hello to?' },
        { text: 'Something to do', next: 'What else would you enjoy for a few minutes?' },
        { text: 'I don’t know', next: 'Fair enough. Stay a while, or leave it for now?' },
      ],
    },
    {
      id: 'brings-you-back',
      loop: 'messages',
      text: 'What brings you to {site} this time?',
      fact: true,
      replies: [
        { text: 'I want to write', next: 'Then the page is yours.' },
        { text: 'I want to see if there’s news', next: 'Now you’ve looked. When would you like the next look to be?' },
        { text: 'My hands did it', next: 'Hands do that. Stay, or go back to what you were doing?' },
      ],
    },
    { id: 'just-before', loop: 'messages', text: 'What were you doing just before this look?', fact: true },
    { id: 'came-to-write', loop: 'messages', text: 'Is there something you came to write?', fact: true },
    {
      id: 'if-there-is-news',
      loop: 'messages',
      text: 'If there’s something new here, what will you do then?',
      fact: true,
    },
    { id: 'after-this-look', loop: 'messages', text: 'What would you like to do after this look?', fact: true },
    { id: 'enough-for-now', loop: 'messages', text: 'What would be enough for now?', fact: true },

    {
      id: 'hoping-to-see',
      loop: 'feed',
      text: 'What are you hoping to see?',
      fact: true,
      replies: [
        { text: 'How people are', next: 'Is there one of them you’d like to ask?' },
        {
          text: 'Something to smile at',
          next: 'Did something make you smile so far? That could be a good last thing.',
        },
        { text: 'Something I can use', next: 'You could search for it and go straight there.' },
        { text: 'I don’t know', next: 'Fair enough. Look a little more, or leave it here?' },
      ],
    },
    {
      id: 'found-it',
      loop: 'feed',
      text: 'Did you find what you came for?',
      fact: true,
      replies: [
        { text: 'Yes', next: 'Nice. You can leave on that, or stay a while.' },
        { text: 'Not yet', next: 'What would bring you closer to it, here or somewhere else?' },
        { text: 'I forgot what it was', next: 'That happens. Look around a bit more, or leave it for now?' },
        { text: 'I came to look around', next: 'Then you’ve found it. You can stay as long as you like.' },
      ],
    },
    { id: 'in-mind-before', loop: 'feed', text: 'What did you have in mind when you opened {site}?', fact: true },
    { id: 'last-thing', loop: 'feed', text: 'What would make a good last thing to see here?', fact: true },
    { id: 'first-thing-after', loop: 'feed', text: 'If you left now, what would you do first?', fact: true },
    { id: 'straight-to-it', loop: 'feed', text: 'If you came for one thing, you could go straight to it.', fact: true },
    { id: 'rest-or-search', loop: 'feed', text: 'Is this a rest, or are you looking for something?', fact: true },

    {
      id: 'brings-you-here',
      loop: 'feed',
      text: 'What brings you here?',
      door: 'asks',
      replies: [
        { text: 'One thing', next: 'How long would you like for it?' },
        { text: 'To see what’s new', next: 'How long would you like to look around?' },
        { text: 'To rest a little', next: 'How long a rest would you like?' },
        { text: 'Nothing special', next: 'That’s allowed too. How long would you like?' },
      ],
    },
    {
      id: 'like-from-site',
      loop: 'feed',
      text: 'What would you like from {site} this time?',
      door: 'asks',
      replies: [
        { text: 'To find something', next: 'How long would you like to look for it?' },
        { text: 'To see friends', next: 'How long would you like with them?' },
        { text: 'To drift', next: 'You can drift. For how long?' },
      ],
    },
    { id: 'how-long-today', loop: 'feed', text: 'How long would you like to be here?', door: 'asks' },
    {
      id: 'time-you-chose',
      loop: 'feed',
      text: 'You chose {chosen} for this. Leave it here, or stay?',
      fact: true,
      door: 'over',
    },
    {
      id: 'planned-to-stop',
      loop: 'feed',
      text: 'You planned to stop about here. How does that sound now?',
      fact: true,
      door: 'over',
    },
    {
      id: 'did-you-get-it',
      loop: 'feed',
      text: 'The time you gave this has gone by. Did you get what you came for?',
      fact: true,
      door: 'over',
    },

    {
      id: 'hoping-on-page',
      loop: 'profile',
      text: 'What are you hoping to find on this page?',
      fact: true,
      replies: [
        { text: 'Something new', next: 'If it’s there, what would you do with it?' },
        { text: 'An answer', next: 'Is this the place to find it?' },
        { text: 'A little closeness', next: 'What would give you some of that today, away from this page?' },
        { text: 'I don’t know', next: 'Fair enough. Stay a while, or leave it for now?' },
      ],
    },
    {
      id: 'question-behind',
      loop: 'profile',
      text: 'Is there a question behind this visit?',
      fact: true,
      replies: [
        { text: 'Yes', next: 'Could it stay open today, or is there another way to ask it?' },
        { text: 'No', next: 'Then it’s a look. Stay, or leave it for now?' },
        { text: 'I’m not sure', next: 'You can be unsure and still choose. Stay, or leave it for now?' },
      ],
    },
    { id: 'mind-before-page', loop: 'profile', text: 'What was on your mind just before you came here?', fact: true },
    {
      id: 'looking-for-or-looking',
      loop: 'profile',
      text: 'Are you looking for something, or just looking?',
      fact: true,
    },
    { id: 'enough-to-see', loop: 'profile', text: 'What would be enough to see here today?', fact: true },
    {
      id: 'change-after-page',
      loop: 'profile',
      text: 'Would something new on this page change what you do next?',
      fact: true,
    },
    {
      id: 'one-question',
      loop: 'profile',
      text: 'If this page could answer one question, what would you ask?',
      fact: true,
    },

    { id: 'hope-to-hear', loop: 'draft', text: 'What are you hoping to hear back?', fact: true },
    { id: 'want-them-to-know', loop: 'draft', text: 'What is the one thing you’d like them to know?', fact: true },
    { id: 'wish-underneath', loop: 'draft', text: 'Is there a wish underneath this question?', fact: true },
    { id: 'ask-or-say', loop: 'draft', text: 'Is this something to ask, or something to say?', fact: true },
    {
      id: 'type-or-talk',
      loop: 'draft',
      text: 'Would you rather type this, or keep it for when you talk?',
      fact: true,
    },
    { id: 'after-kind-answer', loop: 'draft', text: 'If a kind answer comes, what will you do next?', fact: true },
  ],
};

export default intention;
