/** What no wording may say or contain (rule 20 and the rules of typing), each with a sentence that it must catch. */
export interface Forbidden {
  what: string;
  pattern: RegExp;
  examples: readonly string[];
}

export const FORBIDDEN: readonly Forbidden[] = [
  { what: 'an exclamation mark', pattern: /[!¡]/, examples: ['Well done!'] },
  { what: 'an emoji', pattern: /\p{Extended_Pictographic}/u, examples: ['Take a breath 🌱', 'With love ♥'] },
  {
    what: 'a dash as punctuation',
    pattern: /[–—]|--|\s-|-\s/,
    examples: ['Stay — or go?', 'Stay – or go?', 'Stay - or go?', 'Stay -- or go?'],
  },
  { what: 'a straight apostrophe or quotation mark', pattern: /['"]/, examples: ["That's the 4th look."] },
  {
    what: 'reassurance',
    pattern:
      /probably|busy|\b(?:be|is|are|’s|’re) (?:fine|all right|alright)\b|will (?:reply|answer|write)|(?:love|like|care|miss)s? you|everything is/i,
    examples: [
      'They’re probably asleep.',
      'They are just busy.',
      'It will be fine.',
      'They will answer soon.',
      'She still loves you.',
      'Everything is good between you.',
    ],
  },
  {
    what: 'dismissal',
    pattern:
      /overthink|nothing (?:to|is) |it’s nothing|no need|don’t worry|worry|calm down|relax|too (?:much|often|long)/i,
    examples: [
      'You’re overthinking this.',
      'It’s nothing.',
      'No need to look.',
      'Don’t worry.',
      'Calm down first.',
      'Just relax.',
      'That’s too often.',
      'There is nothing to see.',
    ],
  },
  {
    what: 'a diagnosis',
    pattern: /anxi|attachment|\bOCD\b|obsess|compuls|addict|toxic|disorder|insecur|narciss|symptom|therap|trauma/i,
    examples: [
      'Is this anxious attachment?',
      'Are you anxious?',
      'OCD can look like this.',
      'Checking is compulsive.',
      'A little addiction.',
      'Feeling insecure?',
      'This is toxic.',
    ],
  },
  {
    what: 'a word on the partner or the relationship',
    pattern: /partner|boyfriend|girlfriend|husband|wife|relationship|couple|lover|\bex\b|\bdating\b/i,
    examples: [
      'Ask your partner.',
      'How is your relationship?',
      'Think of your girlfriend.',
      'Other couples fight too.',
    ],
  },
  {
    what: 'suspicion',
    pattern: /cheat|affair|unfaithful|\blying\b|\blies\b|someone else|hiding|trust/i,
    examples: ['Are they cheating?', 'Maybe there is someone else.', 'What are they hiding?', 'Do you trust them?'],
  },
  {
    what: 'a meaning given to a reply or its time',
    pattern: /repl(?:y|ies|ied)|respon|(?:seen|read) it|on (?:read|seen)|ignor|ghost|online/i,
    examples: ['A late reply means little.', 'They haven’t replied.', 'You’re left on read.', 'They’re ignoring you.'],
  },
  {
    what: 'shame',
    pattern:
      /\bagain\b|wast(?:e|ed|ing)|should|\bmust\b|have to|need to|ought|shame|guilt|bad habit|\bonly\b.*\bminutes\b|\bstill (?:here|scrolling|checking)\b|\bstop (?:scrolling|checking|looking)|lost|already|really|yet another/i,
    examples: [
      'You’re here again.',
      'Twenty minutes wasted.',
      'You should stop.',
      'You need to leave.',
      'Still here?',
      'Stop scrolling.',
      'Twelve minutes lost.',
      'Ten minutes already.',
      'Do you really want this?',
    ],
  },
  {
    what: 'a score',
    pattern: /streak|score|badge|level|record|\bpoints?\b|in a row|\bgoal|progress|well done|proud|better than/i,
    examples: [
      'A three-day streak.',
      'Your score today: 4.',
      'Three days in a row.',
      'Well done.',
      'Better than yesterday.',
    ],
  },
  {
    what: 'a promise',
    pattern: /feel (?:better|good|calm)|happi|happy|will (?:pass|help|fade|feel)|worth it|soon/i,
    examples: [
      'You will feel better.',
      'The urge will pass.',
      'A happier evening.',
      'It will help.',
      'It gets easier soon.',
    ],
  },
  {
    what: 'a claim about strangers',
    pattern:
      /n’t real|not real|\bfake|filter|staged|highlight|real life|have it worse|worse off|everyone|everybody|perfect|they’re|they are|they (?:only|never|all)|people (?:only|never|post)/i,
    examples: [
      'This isn’t real.',
      'It’s all fake.',
      'A filtered reality.',
      'Others have it worse.',
      'Everyone posts the good parts.',
      'Nobody is perfect.',
      'They’re not that happy.',
      'They only show this.',
      'People post their best days.',
    ],
  },
  {
    what: 'a ranking of bodies or lives',
    pattern: /pretti|beautiful|ugly|thin\b|\bbody\b|better life|your looks|than (?:you|them|others)\b/i,
    examples: ['You’re beautiful too.', 'Your looks are fine.', 'Do they live better than you?'],
  },
  {
    what: 'a mistaken helper’s eagerness to watch somebody',
    pattern: /screenshot|evidence|proof|track|keep an eye|watch them|find out/i,
    examples: ['Take a screenshot.', 'Looking for proof?', 'Keep an eye on it later.', 'What do you hope to find out?'],
  },
];
