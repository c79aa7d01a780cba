/** What no wording may say or contain (rule 20 and the rules of typing): a pattern, and a sentence it must catch. */
export type Caught = readonly [pattern: RegExp, example: string];

export interface Forbidden {
  what: string;
  /** Whether the interface's own texts are held to it as well; the rest may be said there ("look again"). */
  everywhere?: true;
  caught: readonly Caught[];
}

const TYPING: readonly Forbidden[] = [
  {
    what: 'an exclamation mark',
    everywhere: true,
    caught: [
      [/!/, 'Well done!'],
      [/¡/, '¡Qué bien.'],
    ],
  },
  {
    what: 'an emoji',
    everywhere: true,
    caught: [
      [/\p{Extended_Pictographic}/u, 'Take a breath 🌱'],
      [/\p{Emoji_Modifier}|\p{Regional_Indicator}/u, 'Hello from 🇮🇪'],
      [/[:;]-?[)(]/, 'See you later :)'],
    ],
  },
  {
    what: 'a dash as punctuation',
    everywhere: true,
    caught: [
      [/—/, 'Stay — or go?'],
      [/–/, 'Stay – or go?'],
      [/--/, 'Stay--or go?'],
      [/\s-|-\s/, 'Stay - or go?'],
    ],
  },
  {
    what: 'a straight apostrophe or quotation mark',
    everywhere: true,
    caught: [
      [/'/, "That's the 4th look."],
      [/"/, 'The "look" of it.'],
    ],
  },
  {
    what: 'dots that trail off',
    caught: [[/\.\.|…/, 'Maybe later…']],
  },
  {
    what: 'capitals that shout',
    caught: [[/\b[A-Z]{2,}\b/, 'STOP and breathe.']],
  },
];

const KINDNESS: readonly Forbidden[] = [
  {
    what: 'reassurance',
    caught: [
      [/probably|no doubt|surely/i, 'They’re probably asleep.'],
      [/busy/i, 'They are just busy.'],
      [/\b(?:be|is|are|’s|’re|’ll) (?:fine|ok|okay|all right|alright|well)\b/i, 'It will be fine.'],
      [/will (?:reply|answer|write|call|come back)/i, 'They will answer in the end.'],
      [/(?:love|like|care|miss)s? (?:about )?you\b/i, 'She still loves you.'],
      [/everything(?: is|’s)/i, 'Everything is good between you.'],
      [/\bsafe with\b|nothing (?:is )?wrong/i, 'You’re safe with them.'],
    ],
  },
  {
    what: 'dismissal',
    caught: [
      [/over-?think|over-?react|read(?:ing)? too|in your head/i, 'You’re overthinking this.'],
      [/it’s (?:nothing|only|just)|no big deal/i, 'It’s nothing.'],
      [/nothing (?:to see|to worry|is)/i, 'There is nothing to see.'],
      [/no need|needn’t look/i, 'No need to look.'],
      [/worr/i, 'Don’t worry.'],
      [/calm down|relax|chill/i, 'Calm down first.'],
      [/too (?:much|often|long|many)/i, 'That’s too often.'],
      [/let (?:it|them|her|him) go|move on|get over/i, 'Let it go for tonight.'],
      [/cheer up|be strong|stay positive/i, 'Be strong.'],
    ],
  },
  {
    what: 'a diagnosis',
    everywhere: true,
    caught: [
      [/anxi/i, 'Are you anxious?'],
      [/attachment|avoidant/i, 'Is this an attachment thing?'],
      [/\bOCD\b|obsess|compuls/i, 'Checking is compulsive.'],
      [/addict|hooked|dopamine|craving/i, 'A little addiction.'],
      [/toxic|narciss|gasl/i, 'This is toxic.'],
      [/disorder|symptom|trauma|depress/i, 'A symptom of something.'],
      [/insecur|low self-esteem/i, 'Feeling insecure?'],
      [/therap|\btherapist/i, 'A therapist would say so.'],
      [/\bspiral/i, 'Is this a spiral?'],
      [/paranoi|hysteri/i, 'A little paranoid?'],
    ],
  },
  {
    what: 'a name for the person',
    everywhere: true,
    caught: [
      [/jealous|envious/i, 'Are you jealous?'],
      [/needy|clingy|desperate/i, 'It can sound needy.'],
      [/crazy|silly|childish|pathetic|\bweak\b/i, 'Don’t be silly.'],
      [/dramatic|so sensitive/i, 'You can be a little dramatic.'],
    ],
  },
  {
    what: 'shame',
    caught: [
      [/\bagain\b/i, 'You’re here again.'],
      [/wast(?:e|ed|ing)|\blost\b/i, 'Twenty minutes wasted.'],
      [/\bshould\b|\bought\b/i, 'You should stop.'],
      [/\bmust\b|have to|need to|had better/i, 'You need to leave.'],
      [/shame|guilt|embarrass/i, 'No shame in that.'],
      [/bad habit|weakness|willpower|discipline/i, 'A bad habit.'],
      [/\bstill (?:here|scrolling|checking|looking|waiting)\b/i, 'Still here?'],
      [/\bstop (?:scrolling|checking|looking|asking)/i, 'Would you like to stop checking?'],
      [/already/i, 'Ten minutes already.'],
      [/really/i, 'Do you really want this?'],
      [/yet another|one more time|as usual/i, 'Yet another look.'],
      [/\bwhy\b/i, 'Why are you here?'],
      [/could have|instead of/i, 'You could have read a book.'],
    ],
  },
];

const OTHERS: readonly Forbidden[] = [
  {
    what: 'a word on the partner or the relationship',
    everywhere: true,
    caught: [
      [/partner/i, 'Ask your partner.'],
      [/(?:boy|girl)friend/i, 'Think of your girlfriend.'],
      [/husband|wife|spouse|fianc/i, 'Your husband may know.'],
      [/relationship|marriage|break-?up/i, 'How is your relationship?'],
      [/couple|lover|soul ?mate|the one you love/i, 'Other couples fight too.'],
      [/\bex\b|\bdating\b|\bdate\b/i, 'Is it about your ex?'],
    ],
  },
  {
    what: 'suspicion',
    everywhere: true,
    caught: [
      [/cheat|affair|faithful|betray/i, 'Are they cheating?'],
      [/\blying\b|\blies\b|\bliar\b/i, 'Somebody is lying.'],
      [/someone else\b|another (?:wo)?man/i, 'Maybe there is someone else.'],
      [/hiding|secret/i, 'What are they hiding?'],
      [/trust/i, 'Do you trust them?'],
    ],
  },
  {
    what: 'a meaning given to a reply or its time',
    caught: [
      [/repl(?:y|ies|ied)/i, 'A late reply is a late reply.'],
      [/respon/i, 'They haven’t responded.'],
      [/\bon (?:read|seen)\b/i, 'You’re left on read.'],
      [/\b(?:they|he|she)(?:’ve|’s| have| has)? (?:seen|read)\b/i, 'They have read it.'],
      [/ignor|ghost|silent treatment/i, 'They’re ignoring you.'],
      [/online|last seen|typing…/i, 'They were online an hour ago.'],
      [/\bmeans (?:that|they|he|she|nothing|something|little)\b/i, 'A silence means something.'],
    ],
  },
  {
    what: 'a warning of what others will do',
    everywhere: true,
    caught: [
      [/(?:push|driv|scar)\w* \w+ (?:away|off)/i, 'This will push them away.'],
      [/they(?:’ll| will| might| may) (?:think|get|feel|leave)/i, 'They will think it strange.'],
      [/backfire|regret/i, 'It may backfire.'],
    ],
  },
  {
    what: 'a claim about strangers',
    caught: [
      [/n’t real|not real|real life/i, 'This isn’t real.'],
      [/\bfake|staged|pretend/i, 'It’s all fake.'],
      [/filter|highlight|curated/i, 'A filtered reality.'],
      [/have it worse|worse off|less lucky/i, 'Others have it worse.'],
      [/everyone|everybody|most people/i, 'Everyone posts the good parts.'],
      [/perfect/i, 'Nobody is perfect.'],
      [/they’re|they are/i, 'They’re not that happy.'],
      [/they (?:only|never|all|just)/i, 'They only show this.'],
      [/people (?:only|never|post|show)/i, 'People post their best days.'],
    ],
  },
  {
    what: 'a ranking of bodies or lives',
    everywhere: true,
    caught: [
      [/pretti|beautiful|\bugly\b|handsome|attractive/i, 'You’re beautiful too.'],
      [/\bthin\b|\bslim\b|\bfat\b|\bweight\b|\bbody\b/i, 'What does your body say?'],
      [/better life|your looks/i, 'Your looks are good.'],
      [/than (?:you|them|others|most)\b(?! (?:like|meant|wanted))/i, 'Do they live better than you?'],
    ],
  },
  {
    what: 'eagerness to watch somebody',
    caught: [
      [/screenshot/i, 'Take a screenshot.'],
      [/evidence|proof|\bprove\b|\bclues?\b/i, 'Looking for proof?'],
      [/track|keep an eye|spy/i, 'Keep an eye on it later.'],
      [/watch (?:them|her|him)/i, 'You can watch them later.'],
      [/find out/i, 'What do you hope to find out?'],
      [/who (?:they|she|he) (?:follow|like|talk|know)/i, 'See who they follow.'],
    ],
  },
];

const PROMISES: readonly Forbidden[] = [
  {
    what: 'a score',
    everywhere: true,
    caught: [
      [/streak|in a row/i, 'A three-day streak.'],
      [/score|\bpoints?\b|\blevel\b|\brank/i, 'Your score today: 4.'],
      [/badge|medal|trophy|reward/i, 'A badge for today.'],
      [/record\b(?! (?:of|is|says))/i, 'A new record.'],
      [/\bgoal|progress|on track/i, 'You’re close to your goal.'],
      [/well done|proud|good job|congrat/i, 'Well done.'],
      [/better than (?:yesterday|usual|before|last)/i, 'Better than yesterday.'],
      [/time saved|saved you/i, 'An hour of time saved.'],
    ],
  },
  {
    what: 'a promise',
    everywhere: true,
    caught: [
      [/feel (?:better|good|calm|lighter)/i, 'Leave and feel better.'],
      [/happi|happy/i, 'A happier evening.'],
      [/(?:will|’ll|going to) (?:pass|help|fade|feel|get)/i, 'The urge will pass.'],
      [/worth it|pays off/i, 'It’s worth it.'],
      [/\bsoon\b|in no time/i, 'It gets lighter soon.'],
      [/gets? (?:easier|better)/i, 'It gets easier.'],
      [/proven|studies show|science/i, 'Studies show that breaks work.'],
    ],
  },
];

/** Everything that is forbidden, in groups. */
export const FORBIDDEN: readonly Forbidden[] = [...TYPING, ...KINDNESS, ...OTHERS, ...PROMISES];

/** What a text breaks of them, by name. */
export function faults(text: string, rules: readonly Forbidden[] = FORBIDDEN): string[] {
  return rules.filter(({ caught }) => caught.some(([pattern]) => pattern.test(text))).map(({ what }) => what);
}
