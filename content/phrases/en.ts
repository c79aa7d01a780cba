import type { Phrases } from './phrases.ts';

/** English as it is typed to people one knows: hurried, stretched, half spelt. */
const en: Phrases = {
  id: 'en',
  name: 'English',
  spellings: {
    you: 'u ya yu yew',
    yourself: 'urself yourselves',
    are: 'r',
    'are you': 'ru areyou',
    'you are': 'ur youre yr',
    'do you': 'dyou dya doyou',
    why: 'y',
    'why did': 'whyd',
    'why are': 'whyre',
    to: '2',
    for: '4',
    and: 'n nd',
    about: 'abt abot',
    with: 'w wit wiv',
    because: 'bc cuz cos coz bcs bcuz cause bcoz',
    love: 'luv lov',
    please: 'pls plz plss pleas pwease pl',
    something: 'smth sth smthn sumthing somethin smthing sumthin',
    anything: 'anythin nething',
    really: 'rlly rly realy',
    though: 'tho',
    just: 'jus jst',
    'kind of': 'kinda kindof',
    'sort of': 'sorta',
    'a lot': 'alot',
    ok: 'okay k kk okie oki oke',
    'all right': 'alright aight',
    'going to': 'gonna gunna gona goin',
    'want to': 'wanna',
    'got to': 'gotta',
    'right now': 'rn',
    'at the moment': 'atm',
    'to be honest': 'tbh',
    'not going to lie': 'ngl',
    'by the way': 'btw',
    'for real': 'fr',
    'i love you': 'ily ilysm iloveyou',
    'i do not know': 'idk dunno',
    'i know': 'ik',
    'do not': 'dont dnt',
    'did not': 'didnt didn',
    'does not': 'doesnt',
    'is not': 'isnt',
    'are not': 'arent arnt aint',
    'was not': 'wasnt',
    'were not': 'werent',
    'will not': 'wont',
    'would not': 'wouldnt',
    'can not': 'cant cannot',
    'could not': 'couldnt',
    'should not': 'shouldnt',
    'have not': 'havent',
    'has not': 'hasnt',
    'i am': 'im iam',
    'i have': 'ive',
    'i will': 'ill',
    'i would': 'id',
    'you have': 'youve',
    'you will': 'youll',
    'you would': 'youd',
    'we have': 'weve',
    'it is': 'its',
    'that is': 'thats',
    'there is': 'theres',
    'what is': 'whats',
    'what did': 'whatd',
    'where is': 'wheres',
    'how is': 'hows',
    'nothing is': 'nothings',
    'something is': 'somethings',
    'everything is': 'everythings',
    favourite: 'favorite fav fave',
    girlfriend: 'gf',
    boyfriend: 'bf',
    bestie: 'bff',
    someone: 'somebody some1',
    anyone: 'anybody any1',
    them: 'em',
  },
  parts: {
    // Small words that change nothing.
    so: `still|even|really|actually|just|honestly|truly|genuinely|ever|like|lowkey|low key|kind of|sort of|a (bit|little|tad)|
      so|super|secretly|somehow|maybe|perhaps|possibly|by (any chance|chance)|legit|literally|seriously|all|already|now|also|
      very|quite|rather|pretty|that|always|only|obviously|clearly|definitely|probably|prob|probs|prolly|for real|again|too|
      completely|totally|getting|growing|feeling|being|starting to [get|feel|be]|at all|to be honest|guys|both|must|keep|
      suddenly|slowly|currently|properly|fully|deep down|at least|fucking|fuckin|freaking|frickin|bloody|damn|hella|tf|
      the (fuck|hell|heck)`,
    scared: `so|really|just|very|a (bit|little)|kind of|sort of|still|always|sometimes|honestly|lowkey|low key|that|also|now|
      getting|[not] even|constantly|literally|genuinely|starting to|keep|keep on|been|only|simply|do|totally|actually|
      secretly|at least|be honest`,
    laugh: 'lol|haha|hahaha|lmao|hehe|lmfao',
    name: `babe|baby|bae|[my] (love|dear)|honey|hun|hon|sweetie|sweetheart|darling|mate|girl|bestie|guys|boo|stranger|lovely|
      gorgeous|handsome|sunshine|angel|mum|mom|dad|sis|pal|buddy`,
    person: `girlfriend|boyfriend|partner|friend|person|wife|husband|mum|mom|mother|dad|father|daughter|son|sister|brother`,
    someone: '(someone|anyone) (else|new|better|prettier|nicer)',
    ok: 'ok|good|fine|cool|all (right|good)|solid|great|well',
    me: 'me|us',
    us: '[between|with] (us|you and (me|i)|me and you) [two|both]|(in|with) our relationship',
    tag: `right|yeah|yes|yea|yh|no|ok|huh|eh|innit|correct|true|or (no|not|nah|something|what)|?|
      [or] (are|do|did|have|is|will|would|am|were|was|can|does|could) [not] (you|we|i|it) [not]`,
    // What somebody may be towards one: cross, weary, cold.
    mad: `mad|angry|annoyed|upset|pissed [off]|cross|irritated|furious|livid|frustrated|offended|grumpy|salty|sulking|
      in a (mood|huff)|fuming|ticked off`,
    cross: `{mad}|disappointed|hurt|unhappy|not happy|moody|cranky|bothered|uncomfortable|bored|sick [and tired]|tired|fed up|
      done|finished|through|ashamed|embarrassed`,
    cold: `cold|distant|weird|off|quiet|dry|strange|short|different|mean|rude|blunt|awkward|icy|cool|snappy|harsh|moody|
      withdrawn|silent|closed off|shady|hot and cold|aloof`,
    odd: 'weird|off|different|strange|tense|awkward',
    weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    lately: 'yesterday|last night|earlier|the other (day|night)|this morning',
    matter: `{lately}|before|what (i|happened) ...|how i ...|when i ...|something i ...|me ...|our ...|
      the (fight|argument|text) ...|({weekday}) [night]`,
    // What one may have done, and what one may be.
    thing: 'something|anything',
    bad: `wrong|bad|stupid|weird|mean|rude|off|dumb|awful|hurtful|offensive|out of line|i should not have|you did not like`,
    hurtYou: `(upset|hurt|offend|annoy|anger|irritate|disappoint|embarrass|insult|bore|disgust|piss off) you|
      (piss|put|tick) you off|(push|drive) you away|(scare|turn) you (off|away)|let you down|weird you out|lose you [as ...]|
      make you {so}* ({mad}|sad|uncomfortable|cry|hate me|feel bad|go quiet ...|pull away ...|not ...|stop ...)|
      get on your nerves|hurt your feelings|(ruin|mess up|screw up) (us|(this|things|everything) {us})|
      (mess|screw) (us up|(this|it|things|everything) (up {us}|{us} up))|make (things|it) {odd} {us}`,
    upsetYou: `(upset|hurt|offended|annoyed|angered|irritated|disappointed|embarrassed|insulted|bored) you|
      (pissed|put|ticked) you off|(pushed|driven) you away|(scared|turned) you (off|away)|let you down|hurt your feelings|
      made you {so}* ({mad}|sad|uncomfortable|cry|hate me|feel bad)|(ruined|messed up|screwed up) (us|(this|things) {us})`,
    hurtIt: `ruin (it|this|everything|things)|(mess|screw|fuck) [it|this|things|everything] up|overstep|cross (a|the) line|
      come on too strong|go too far|say too much|make (it|things) {odd}|
      come (across|off) as {so}* (weird|rude|mean|annoying|needy|clingy|desperate|cold|too much)`,
    ruinedIt: `(ruined|lost) (it|this|everything)|(messed|screwed|fucked) [it|this|things|everything] up|overstepped|
      crossed (a|the) line|went too far|said too much`,
    annoying: `annoying|[too|so] (clingy|needy|intense|sensitive|boring|emotional|difficult|demanding|dramatic)|too much`,
    amBad: `{annoying}|(annoying|boring|suffocating|smothering|overwhelming|hurting|upsetting|pressuring) you|so much|
      asking [for] too much [(of|from) you]|a burden|not enough|not (good|pretty|smart|thin|funny|hot|fun) enough|
      hard to love|unlovable|a (bad|terrible|horrible|shit|shitty|awful|crap|toxic) ({person})|the problem|nothing to you|
      [just] (a|your|an) (backup|option|joke|game|rebound|second choice|afterthought)|in your way|pushing you away`,
    amPoor: 'crazy|ugly|stupid|pathetic|fat|weird|disgusting|silly|dumb|a freak|a mess|insane',
    amGood: `enough|good enough|pretty [enough]|important|special|worth it|lovable|attractive|beautiful|desirable|interesting|
      welcome|yours|a good ({person})|the only (one|girl|guy|woman|man|person) ...|
      (your|the) (favourite person|priority|girl|person|only [one]|one|number one|everything|world|type|baby|girlfriend|
      boyfriend|best friend)`,
    toYou: '(to|for|in) (you|your life|your eyes)',
    // “you are …”, feared.
    doing: `{cross} (at|with|on|by|from|of|to|towards|in) {me} [(about|for|over|because of|that i) ...]|
      {mad} because (i|of (me|something i|what i)) ...|{mad} that i ...|
      {mad} i (did not|forgot|did|went|was|am|could not|can not|have not|said|left) ...|embarrassed to be seen with me|
      [being|acting] {so}* {cold} (to|with|towards|around) me|[just|only] {so}* nice to me|just being nice|over {me}|
      (better off|happier) without me|(avoiding|ignoring|ghosting|leaving|dumping|replacing|abandoning|blanking|airing|
      blocking|hiding from|using|hating|regretting|resenting|judging|settling for|getting over|shutting out|cutting off) me|
      punishing me [for ...]|leaving me on (read|seen|delivered)|(breaking up with|cheating on) me|
      (pulling|slipping|drifting|backing|running|growing) (away|apart) [from me]|(pushing|turning) me away|shutting me out|
      cutting me (off|out)|letting me go|losing (interest|feelings) [(in|for) {me}]|falling out of love [with me]|
      giving up on {me}|moving on from {me}|not sure about {me}|(unsure|(having second thoughts|having doubts)) about {me}|
      (thinking|dreaming) (of|about) (leaving [me]|breaking up [with me]|dumping me|ending ...)|
      giving me the (silent treatment|cold shoulder)|not (talking|speaking|replying|answering|responding|texting) [to] me|
      (seeing|dating|talking to|in love with|sleeping with|texting|into|meeting|interested in) ({someone}|
      (other|another) (people|girls|guys|women|men|girl|guy|woman|man|person))|[only|just] with me (because|out|for) ...|
      (hiding|keeping) something from me|[just|only] saying that to ...|getting back [together] with (her|him|your ex)|
      in love with your ex`,
    // “you are …”, hoped for.
    being: `happy [to be] (with (me|us)|in this relationship)|comfortable with me|
      (in love with|into|attracted to|proud of|sure about|serious about|committed to|interested in|fond of|certain about)
      ({me}|this relationship)|glad [that] (you are with|you met|we are|you married|to have) (me|together)|mine|on my side|
      there for me|still (with me|in this [with me]|here for me|my ({person}|best friend))`,
    // “you …” and “do you …”, hoped for.
    loving: `(love|like|want|miss|forgive|fancy|adore|value|appreciate|respect|choose|accept|trust) {me} [back]|
      want to (be with|stay with|marry|date|be seen with|keep|grow old with|stay friends with|be friends with|be around) {me}|
      want to be (my ({person}|best friend)|together|friends|a couple|in this)|care about ({me}|this relationship|my feelings|
      how i feel)|care for me|believe in {me}|think (about|of) ({me}|our future)|
      (like|love|enjoy) (being (with|around) me|being my ...|spending time with me|talking to me|hanging out with me|
      my company)|feel (the same|anything|something) [way] [(about|for|with) {me}]|have feelings for me|get butterflies ...|
      find me (attractive|pretty|hot|beautiful|sexy|interesting|funny|cute)|think i am {so}* ({amGood}|hot|cute|sexy)|
      want (us|this relationship|me around|me in your life|a (future|life) with me|to do this with me|this with me)|
      see (a|your|any|our) (future|life) [together] (with me|for us|together)|see us together ...|
      see yourself (with|marrying|staying with|living with) me ...|want to (work (this|it|things) out|make (this|it) work)`,
    // The same, but said of plans and things as well, unless a small word stands before it.
    needing: `need me [in your life|around]|want to (see|talk to|hang out with|hang with|spend time with|meet|live with|
      move in with|speak to|know|text|call|touch|kiss|sleep with|have sex with|do this with|have) me|want me (there|here)|
      want this|care|want to be here|look forward to seeing me|look at me|say [that] (you love me|i love you)|have feelings`,
    // “you …” and “do you …”, feared.
    hating: `(hate|resent|despise|dislike|blame|pity|regret|loathe) {me}|can not (stand|be bothered with) me|
      regret (being|meeting|marrying|dating|going out|moving in|getting|choosing|falling|starting|having|coming) [back]
      [together|in love|involved|engaged|married] [with|to] ({me}|this|together)|
      want to (leave|dump|lose|get rid of|break up with|end it with|hurt|replace|get away from) me|
      want to (break up|end (things|us|this relationship)|be single|be with {someone}|see other people|
      take a break from {me})|want (out of (this|us)|(space|a break) from {me}|{someone}|me gone|me out of your life)|
      (need|want) (space|time) [away|apart] from me|
      find me (annoying|boring|ugly|clingy|disgusting|needy|embarrassing|unattractive)|
      wish you (were|had|would|was) ([married|met|chosen|picked|been|stayed] [with] {someone}|(never|not) met me|single)|
      wish you (never met|were not with) me|(think|feel|find|believe|feel like) [that|maybe]* (i am {so}* ({amBad}|{amPoor})|
      (less|badly) of me|[you] (could do|deserve) better [than me]|we are (over|done|better off apart|wrong for each other)|
      (about|of) leaving [me]|about breaking up [with me])|prefer (her|him|them) (to|over) me|
      (like|love|want|miss|trust) (her|him|them|your ex) (more|better|instead) [than me|of me]|
      (love|like|want|have|prefer) {someone}|have [got] feelings for ({someone}|your ex)|compare me (to|with) ...|
      feel sorry for me|see me {so}* differently|would rather (be with ...|(not|be) [be] (with|without) me)`,
    // “you will …” and “are you going to …”, feared.
    leaving: `(leave|ghost|ignore|dump|abandon|replace|forget [about]|hate|cheat on|break up with|get over|lose|resent|hurt|
      let go of|give up on|move on from|walk away from|run away from|go off) me [for (her|him|them|{someone}|someone)]|
      leave me (one day|too|as well|on (read|seen|delivered))|give up on us|(disappear|walk out|bail|go quiet|run out) on me|
      (find|meet|choose|want|prefer) {someone} [(than|over) me|over there|for you]|choose (her|him|them) over me|
      (be|get|grow|become) {cross} (at|with|of) {me} [(about|for|over|because of) ...]|
      stop (loving|liking|wanting|talking to|caring about|trusting|seeing|texting) {me}|stop caring|break my heart|
      lose (interest|feelings) [(in|for) {me}]|let me go|push me away|shut me out|end us|end (it|things|this) with me|
      break (up|things off|it off) [with me]|wake up [one day|and] ...|change your mind about {me}|
      (go|get) back (to|with) (her|him|your ex)|realise (you do not|you can|you deserve) ...|let (this|us) (end|be over|go)`,
    // “have you …”, feared.
    gone: `stopped (loving|liking|wanting|caring about|talking to|missing|texting) {me}|stopped caring|
      lost (interest|feelings|respect|your feelings|all interest) [(in|for) {me}]|fallen out of love [with me]|
      gone (off|cold on) me|given up on {me}|moved on [from me]|forgotten [about] {me}|had enough of {me}|
      changed your mind about {me}|(met|found) {someone}|(got|gotten|grown) (bored|sick|tired) of {me}|
      been (avoiding|ignoring|ghosting|cheating on|using) me|been {so}* {cold} (to|with|towards) me|
      (ghosted|dumped|abandoned|replaced|blocked|unfriended|unfollowed) me|had (second thoughts|doubts) about {me}|
      thought (about|of) (leaving|breaking up|ending|dumping) ...`,
    // Whole clauses. What is feared of the other, of oneself, of both; and what may be about anything.
    weAre: 'we are|were|we|(you and (me|i)|me and you) are',
    weWill: 'we will|well|(we are|were) {so}* going to|we can',
    will: 'will|would|could|might|may|want to|are {so}* (going|about|planning|trying) to',
    youAre: 'you are|your|you were',
    youAreNot: '{youAre} not|you not',
    fearedOfYou: `{youAre} {so}* {doing}|you must {so}* be {so}* {doing}|{youAre} not {so}* {being}|
      you {so}* do not {so}* {loving}|you {so}* {hating}|you [{so}] {will} {so}* {leaving}|you have {so}* {gone}|
      you {so}* stopped (loving me|liking me|wanting me|caring [about me])|you never {so}* (loved|cared about|wanted|liked) me|
      you deserve {so}* [someone] [much] better [than me]|you would be {so}* (better off|better|happier) without me [around]`,
    fearedOfMe: `i am {so}* (losing you|(about|going) to lose you|{amBad} [{toYou}])|i am not {so}* {amGood} [{toYou}]|
      i have lost you|i (have|did|must have|may have)* {so}* {upsetYou}|
      i (have|must have|may have)* {so}* (did|said|done) {thing} (to (you|{hurtYou})|{bad} to you|that {upsetYou})|
      i do not {so}* (matter|mean (anything|much)) [to you]|(nobody|no one) {so}* (likes|loves|wants) me|
      (everyone|everybody|you all) {so}* (hates|hate) me|something is {so}* ({odd}|wrong|going on) {us}|
      {weAre} {so}* (over|not ok|falling apart|drifting [apart]|growing apart|breaking up|in trouble)`,
    feared: `{fearedOfYou}|{fearedOfMe}|{youAre} {so}* {mad}|you {so}* do not {so}* {needing}|you [{so}] {will} {so}* leave|
      you are {so}* gone|you have {so}* had enough`,
    gloom: `i (have|must have|may have)* {so}* (did|said|done) ({thing} {bad}|the wrong thing)|
      i (have|must have|may have)* {so}* {ruinedIt}|it is {so}* (my fault|me|because of me|something i (did|said))|
      (this|it) is {so}* (over|the end)|{weAre} {so}* (done|finished|through)`,
    // What is hoped for.
    hopedOfYou: `you {so}* {loving}|you do {so}* ({loving}|{needing})|{youAre} {so}* {being}|{youAreNot} {so}* {doing}|
      you {so}* do not {so}* {hating}|you {will} (not|never) {so}* {leaving}|{youAre} not going to {so}* {leaving}|
      you have not {so}* {gone}|you will {so}* (love|want|stay with|be with|forgive|choose) me [forever]`,
    hopedOfMe: `i am not {so}* ({amBad}|losing you) [{toYou}]|i am {so}* ({amGood}|loved) [{toYou}]|
      i (did|have) not {so}* ((do|done|say|said) {thing} ({bad}|to {hurtYou})|{hurtYou}|{upsetYou}|{hurtIt}|{ruinedIt})|
      it is not {so}* (my fault|me|because of (me|something i (did|said))|something i (did|said)|about me)|
      i {so}* (matter|mean something) to you`,
    well: `(everything|things|it|stuff|all) [is|are|will be|(is|are) going to be] {so}* ({ok}|normal) {us}|
      {weAre} {so}* {ok} {us}|(nothing|{thing}) (is|has) {so}* ({odd}|wrong|changed|going on|up|happened) {us}`,
    wellSaid: `{weAre} {so}* ({ok}|together|friends|a couple|best friends)|{weWill} {so}* (be {ok}|make it|last)|
      {weAre} not {so}* (over|done|breaking up|finished|in trouble)|(this|it) is {so}* not {so}* (the end|over)|
      nothing has {so}* changed|(everything|it|things) (is|are|will be|(is|are) {so}* going to be) {so}* {ok}`,
    hoped: `{hopedOfYou}|{hopedOfMe}|{well}|you (will|would) (not|never) {so}* (leave|go)|you will {so}* stay [with me]|
      {youAreNot} {so}* ({mad}|disappointed|leaving|going (anywhere|to (leave|go)))|
      {youAreNot} {so}* (seeing|talking to|texting|with|meeting) (her|him|anyone)|you are {so}* (here|staying)|
      you {so}* still {so}* {needing}|there is {so}* (no one|nobody|not anyone|no) else|{youAre} not|you do not|you (mean|meant) (it|that)|
      not [to] leave [me]`,
    // Ways to say what is feared, to ask for what is hoped for, and to ask whether.
    likeThat: '(feel|feels|feeling|seems|looks|sounds|is) {so}* (like|as if|as though)',
    feeling: '(feeling|vibe|sense|impression|fear|thought|worry|idea)',
    feel: `i {scared}* (feel [like]|think|worry|guess|fear|believe|bet|suspect|swear|assume|sense) {scared}*|
      i {scared}* (get|have|got|keep getting) {scared}* (the|this|a|such a) {scared}* [horrible|awful|terrible|bad|weird|
      sinking|strong|stupid|sick|gut|nagging]* {feeling} {scared}*|
      i (am|get|feel) {scared}* (scared|afraid|worried|terrified|paranoid|convinced|anxious|thinking|feeling like|stressed|
      panicking|nervous|sure|insecure) {scared}*|
      i (keep|can not stop|can not help) {scared}* (thinking|feeling [like]|worrying|but (think|feel like)) {scared}*|
      i can {scared}* (tell|feel|sense) {scared}*|
      i can not {scared}* (shake|lose|get rid of|get over) (the|this) {feeling} {scared}*|
      [it] {scared}* {likeThat} {scared}*|[a|some] part of me {scared}* (thinks|feels like|worries|fears|believes) {scared}*|
      my [stupid|dumb] (brain|head|anxiety|mind) {scared}* (thinks|says|is telling me|tells me|keeps (telling me|saying)|
      is saying) {scared}*|why (do i|does it) {scared}* (feel like|think) {scared}*|
      does (it|this|that) {scared}* mean {scared}*|i hate feeling like|what if|
      my (biggest|worst|greatest) fear is {scared}*`,
    guess: `{likeThat}|[so|just|really|still]* (scared|worried|afraid|terrified|paranoid|convinced) {scared}*|guess|
      pretty sure|bet|maybe|clearly|obviously|apparently`,
    hope: 'i {scared}* hope {scared}*|[just|so|really]* (hope|hoping|praying) {scared}*|i am {scared}* hoping',
    ask: 'please|just|can you|could you|would you|will you|so|and|ok|only|again|honestly|maybe|pretty|then',
    tell: `(tell|promise|assure|reassure|show|swear to|remind|text|convince|say) me {scared}*|
      (say|promise|swear|pinky (promise|swear)) {scared}*|(swear|promise) [me] on (your life|my life|everything|god)`,
    need: `i {scared}* (need|want|would like|would love|have) {scared}* (you to (tell me|say|promise [me]|reassure me|show me)|
      to (hear|know|be sure|be told|feel|believe|see) [from you|you say]|reassurance|[some] confirmation) {scared}*|
      (need|want) {scared}* (to (hear|know)|you to (tell me|say|promise [me])) {scared}*|
      you have [got] to (tell|promise) me {scared}*|[do] you {scared}* (promise|swear) [me]|i {scared}* wish {scared}* i knew|
      how (do|can|will) i {scared}* know|so [that] i [can] (know|feel|be sure|believe) {scared}*`,
    sure: '[are] you {so}* (sure|certain|positive) [that]',
    if: 'if|whether',
    whether: `i {scared}* (want|need|have|would like|would love) {scared}* to (know|ask|hear|find out) {if}|
      i {scared}* (wonder|am wondering|was wondering|am asking|keep wondering|do not know|am not sure|have no idea|never know|
      wish {scared}* i knew) {scared}* {if}|[i] can not {scared}* tell {if}|(tell|show) me {scared}* {if}|
      let me know {scared}* {if}|(thumbs up|react|text me [back]|reply|send me a heart) if|[just] wondering {if}|
      just (want|need|wanted) to (know|ask|check) {if}|(say so|just say|be honest) if|(no idea|not sure) {if}`,
    wouldTell: '(you would|would you|will you|you will) {so}* (tell me|say [something|so]|let me know) if',
    // The silence.
    reach: `(answer|answering|answered|text|texting|texted|message|messaging|messaged|call|calling|called) (me|
      my (messages|texts|calls|message|text|call)) [back|first|good night|goodnight|good morning]|
      (reply|replying|replied|respond|responding|responded|talk|talking|talked|speak|speaking|spoken|spoke|write|writing|
      written|listen|listening|open up) (to (me|us|my (messages|texts|message|text))|back [to me])|
      say [that] (you love me|i love you|it back)|(say|saying|said) {thing} (to me|back)|look at me|let me in|
      tell me (what is wrong|what i did)`,
    reachOut: `answer|answering|answered|reply|replying|replied|respond|responding|responded|texting [back]|text back|
      talking|speaking|(saying|say) anything|picking up|pick up`,
    aux: 'are|have|did|will|do|would|can|could|were',
    // What somebody asks who feels guilty, and what they then say the other has done.
    guilt: `[are] you {so}* [not] {so}* ({mad}|hurt)|(did|have) i {so}* (do|say|done|said) {thing} [{bad}]|
      what (did|have|do) i {so}* (do|done|say|said) [wrong]|(did|have) i {so}* ({hurtIt}|{ruinedIt})|(is|was) it {so}* (me|my fault)|
      am i {so}* in trouble`,
    conduct: `you {so}* (have|did not|seem|sound|look|were|never|only|are {so}* (being|typing)|saw (this|it|my)|stopped|hung up|went|left|
      said we need to talk) ...|your (last|message|messages|text|texts|reply|voice|tone) ...`,
  },
  asks: [
    // Of the other.
    '(are|were) [not] you {so}* [not] {so}* ({doing}|{being})',
    '(are|were) you {so}* ({mad}|hurt|disappointed) about {matter}',
    'is it me you are {so}* {mad} (at|with)',
    'you {so}* {mad} (at|with) me',
    '^{so}* {mad} (at|with) me [,] {tag}',
    'you {so}* ({doing}|{being}) [,] {tag}',
    `you {so}* (seem|sound|look|act|seemed|sounded|looked|acted) {so}* [like you are] {so}* ({mad} (at|with)|
      {cold} (with|to|towards|around)) me`,
    '{youAre} {so}* (loving|liking|wanting|missing) me [,] {tag}',
    '[are] you {so}* {ok} with us',
    'you {so}* still {so}* {needing} [,] {tag}',
    '^are you {so}* not happy (anymore|any more)',
    '{guilt} (,|.|?) [because] {conduct}',
    '{conduct} (,|.|?) [so|and|but|ok] {guilt}',
    'do [not] you {so}* [not] {so}* ({loving}|{hating})',
    'do you {so}* (not|{so}) {so}* {needing}',
    'why (do|are) not you {so}* ({loving}|{needing}|{being})',
    'why [do|are|were] you {so}* [not] {so}* ({loving}|{needing}|{being}) (anymore|any more)',
    'why do you {so}* not {so}* ({loving}|{needing})',
    'why [do] you {so}* ({hating}|{doing}|(stay|put up|bother|keep up) with me)',
    'did you {so}* [not] {so}* ({hating}|{leaving}|want me there)',
    'did you {so}* (not|{so}) {so}* (miss|love|want|like|care about) {me}',
    'did you {so}* mean it when you said [that] (you {loving}|i love you)',
    'did you {so}* (block|unfollow|unfriend|unadd|ghost|ignore) me',
    'when did you {so}* stop ((loving|liking|wanting|caring about) me|caring)',
    '(do|did|will|would|could|can) you {so}* forgive me',
    '(will|would|could) you {so}* [not] {so}* ({leaving}|(love|want|like|choose) me|be there for me|stay with me)',
    '[are|were] you {so}* [not] {so}* (going|planning|about|trying|wanting) to {so}* ({leaving}|{hating})',
    '(how long (until|till|before)|what if) you {so}* {leaving}',
    'have you {so}* [not] {so}* {gone}',
    'do you {so}* think [that] you {will} {so}* {leaving}',
    'do you {so}* deserve [someone] better [than me]',
    '(are|have) your feelings {so}* (the same|changed|gone) [(for|about|towards) {me}]',
    'is your heart {so}* (in this|with me|mine)',
    'how do you {so}* feel about {me}',
    'what (do|did) i {so}* mean to you',
    '(what|who) am i to you',
    'do my feelings {so}* matter to you',
    'does it {so}* (annoy|bother|upset|irritate) you (that|when|if) i ...',
    'does (this|it|that) {so}* change (how you feel|anything|things) (about|between|for) {me}',
    'would you {so}* (notice|care|miss me) if i (was|were|left|disappeared|died|stopped|went) ...',
    'is there [a|any] reason [why] you are {so}* ({doing}|not {so}* {reach})',
    '(tell me|not (know|understand|get)|wonder|wondering) why {youAre} {so}* ({doing}|not {so}* {reach})',
    'do you {so}* want me to (leave you alone|go away|stop (texting|messaging|calling|talking to|bothering) you)',
    'do you {so}* (even|really|actually) {so}* want me to (come|be there|stay) ...',
    'should i {so}* (leave you alone|stop (texting|bothering) you|be worried about us)',
    // Of oneself.
    '(did|have) [not] i {so}* ({hurtYou}|{upsetYou})',
    '(did|have) [not] i {so}* (do|say|done|said) {thing} (to (you|{hurtYou})|that {upsetYou})',
    'what (did|have|do) i {so}* (do|done|say|said) to (you|{hurtYou}|deserve (this from you|the (silent treatment|cold shoulder)))',
    'is there {thing} i {so}* (did|said) [wrong|to (you|{hurtYou})]',
    'if i {so}* (did|said) {thing} ({bad}|to (you|{hurtYou})) [,] {ask}* (tell me|let me know|i am sorry) ...',
    'if ({feared}|{gloom}) [anymore] [,] {ask}* (tell me|say (so|it|something)|let me know|be honest) ...',
    '(am|was) i {so}* [not] {so}* ({amBad}|{amGood}|going to lose you|the reason ...) [{toYou}]',
    'am i {so}* making you {so}* ({mad}|unhappy|sad|miserable|uncomfortable)',
    'was i {so}* (rude|mean|harsh|cold|unfair|horrible|nasty|short) (to|with) you',
    'have i been {so}* {amBad}',
    'i am {so}* {amBad} [{toYou}] [,] {tag}',
    '(did|do|does) (it|that|this|what i (said|did)|(my|that) (joke|message|messages|text|texts|comment|words|post)) {so}* {hurtYou}',
    'do i {so}* come (across|off) as {so}* ({amBad}|{amPoor}|desperate|rude|mean)',
    'do i {so}* (text|talk|message|call|bother|ask) [you] too (much|often)',
    `(do|did) i {so}* [not] {so}* (matter|mean (anything|something|much|that little) to you|(annoy|bore|bother|disgust|
      embarrass) you|make you {so}* ({mad}|happy|sad|unhappy)) [{toYou}]`,
    'why am i {so}* [not] {so}* (enough|good enough|hard to love|easy to (leave|forget|ignore)) [{toYou}]',
    '(is|are) (she|he|they) {so}* (prettier|hotter|thinner|cuter|more (attractive|beautiful|fun|interesting)) than me',
    'do you {so}* think (she|he) is {so}* (prettier|hotter|thinner|cuter|more (attractive|beautiful|fun|interesting)) [than me]',
    'i {scared}* (feel|am|felt) {scared}* (unloved|unwanted|invisible|unimportant|worthless|rejected|abandoned|ignored) (by|to|with) you',
    'i do not {scared}* feel {scared}* (loved|wanted|important|special|safe|close) (by|to|with) you',
    'i do not {scared}* (think|feel like|believe) you {so}* ({loving}|{needing})',
    '(is|was) (it|this|that) {so}* (because of|about) (me|(something|what) i (did|said))',
    '(is|was) (it|this|that) {so}* something i (did|said)',
    `(is|was) (it|this|that) {so}* because i {so}* ((did|said) something|said ...|{upsetYou}|am {so}* {amBad}|
      (did|have) not (call|called|text|texted|reply|replied|answer|answered|come|say|said) ...)`,
    'i do not {so}* deserve you',
    // Of both.
    `are we {so}* [not] {so}* ({ok} {us}|a couple|together|friends|best friends|besties|breaking up|(falling|growing|drifting)
      apart|going to break up|an item|a thing|exclusive|official|meant to be)`,
    'are we {so}* {ok} after ...',
    'are (you and (me|i)|me and you) {so}* {ok}',
    '[is|are] (everything|things|it|all|stuff) {so}* ({ok}|{odd}|normal|over|the same) {us}',
    '^[everything|things|all] {so}* {ok} {us}',
    '(is|was) [there] {thing} {so}* ({odd}|wrong|going on|up|happening|bothering you) {us}',
    '(has|have|did) ({thing}|things|everything) {so}* (changed|change|happened|happen) {us}',
    'what (is|has) {so}* (wrong|going on|happening|up|this|changed|happened) {us}',
    'what {so}* (changed|happened) ({us}|to us)',
    'is (it|this) {so}* (over|the end) (of us|{us})',
    'do we {so}* have a (future|chance) [together]',
    'do you {so}* think (we {so}* (have a future|are meant to be|belong together)|{weWill} {so}* (make it|last|work out|get through this))',
    'will we {so}* (be|stay) together [forever|always]',
    'where do we stand (you and me|as a couple)',
    '(things|it|something|we) {so}* (feel|feels|seem|seems) {so}* {odd} {us}',
    '^(feels|seems) {so}* {odd} {us}',
    'i {scared}* want (us|things) to be {so}* {ok} [{us}]',
    'i {scared}* want you to {so}* (love|want|choose|like) me',
    // The silence.
    'why (are|have|did|will|were) (not you|you) {so}* [not|stop|stopped|never] {so}* {reach}',
    'why [do] you {so}* (not|never|hardly|barely) {so}* {reach}',
    'why do not you {so}* {reach} (anymore|any more|back|first|at all)',
    'why {aux} you {so}* (leave|leaving|left) me on (read|seen|delivered)',
    `why {aux} you {so}* (block|blocked|ghost|ghosted|unfriend|unfollow|ignore|hang up on|go quiet on|gone quiet on|avoid|dump|
      abandon|hurt|give up on|hate) me`,
    'why {aux} you {so}* [acting] {so}* {cold} (to|with|towards|around) me',
    '^stop {so}* {doing}',
    // Fears, said.
    '{feel} ({feared}|like {so}* (a burden|an afterthought|a bother|a backup|nothing to you|second best) [{toYou}])',
    '^{guess} {feared}',
    '{hope} ({hopedOfYou}|{hopedOfMe}|{weAre} {so}* (friends|together))',
    '^{scared}* (scared|afraid|terrified) {scared}* (of losing|to lose) you',
    'i {scared}* (am|get|feel) {scared}* (scared|afraid|terrified) {scared}* to lose you',
    `i {scared}* (am|get|feel) {scared}* (scared|afraid|terrified|worried|anxious|frightened) {scared}* (of|about) {scared}*
      (losing you|you (leaving|(hating|ghosting|dumping) me) [me])`,
    '{fearedOfYou} [anymore|though|then|now|like that] [,] {tag}',
    '{fearedOfMe} [now|then|though] [,] (right|(do|am|did|have|are) [not] i|is [not] it|are [not] we)',
    'you {so}* do not {so}* care [,] (do you|right)',
    'you {so}* do not {so}* ({loving}|{needing}) (anymore|any more|any longer|like (you used to|before))',
    // Pleas.
    '^{tell} ({hoped}|{wellSaid})',
    '{ask} {ask}* {tell} ({hoped}|{wellSaid})',
    '{need} ({hoped}|{wellSaid}|where we stand|how you {so}* feel [about {me}]|what (we are|i did [wrong]))',
    '{sure} ({hoped}|this is what you want|about {me})',
    '{whether} ({hoped}|{feared}|{gloom}|you {so} {so}* {needing}|something is wrong|you {so}* (are|were) {so}* ({mad}|{doing}))',
    `{wouldTell} ({feared}|{gloom}|something (is|was) {so}* wrong [{us}]|you wanted ...|we were not {ok}|you stopped loving me|
      you (were|are) {so}* ({mad}|not happy [with me]|unhappy|{doing})|you did not {so}* ({loving}|{needing}) [anymore])`,
    '{hopedOfYou} [anymore|though|then|now|still|too] [,|.] {tag}',
    '{hopedOfMe} [,] (right|(do|am|did|have) i|is it)',
    '{youAreNot} {so}* {mad} [,] {tag}',
    '({weAre} {so}* (together|friends|best friends|a couple)|{weAre} not {so}* breaking up|{well}) [,] {tag}',
    `^{ask}* do not [ever|you dare] (leave|ghost|dump|abandon|replace|cheat on|break up with|give up on|
      stop (loving|wanting)) {me} [on (read|seen|delivered)]`,
    '[please] {ask}* do not (let me go|push me away|stop (loving|talking to) me|give up on {me}|leave me)',
    'please {ask}* do not {so}* {leaving}',
    'do not {so}* {leaving} please',
    '^{ask}* do not ever leave',
    `^(please|can you|could you|i am begging you|begging you|just|i need you to) {ask}* (answer|talk to|speak to|respond to|
      reply to) me [back]`,
    '^please {ask}* ((write to|text|message) me back|say {thing}|forgive me|come back to me|(love|want|choose) me [back])',
    '^(answer me|say it back|say something please)',
    '{ask}* reassure me [about us]',
    '[i] {scared}* need {scared}* [a little|some|a bit of] reassurance [from you]',
    '(could|can) [i] {scared}* (use|have|get) {scared}* [a little|some|a bit of] reassurance [from you]',
    '^still (love|like|want) me',
    '^(love|miss|hate|forgive) me ?',
  ],
  doubtful: [
    '{guilt}',
    '{weAre} {so}* {ok} [,] {tag}',
    '[are [not]] we {so}* {ok}',
    'are {so}* we {so}* {ok}',
    '^[just|i am|was]* (checking|making sure|(want|wanted) to (check|make sure)|hope|hoping|i hope) [that|if] {weAre} {so}* {ok}',
    '({sure}|{whether}) {wellSaid}',
    '(are we going to|will we|can we) {ask}* {so}* (be {ok}|make it|last)',
    'do you {so}* think {weWill} {so}* be {ok}',
    'are we {so}* [not] {so}* (over|done|through|finished|in trouble|on a break|fighting|arguing|in a fight)',
    '{weAre} not {so}* (over|done|finished|in trouble) [,] {tag}',
    'is ((it|this|that) {so}* (the end|goodbye)|this {so}* over)',
    'this is {so}* not the end [,] {tag}',
    '(is|do you see) this {so}* going anywhere',
    'do you {so}* want to end (it|this)',
    'was (it all a lie|any of (it|this) real)',
    'what are we',
    'where do we stand',
    '[are] you {so}* [not] {so}* {ok} with me',
    '(are|were) you {so}* (being|acting) {so}* {cold}',
    '^you {so}* (seem|sound|look) {so}* {mad}',
    '{youAre} {so}* {mad} [,] {tag}',
    '{hope} {youAreNot} {so}* {mad}',
    '{hope} (that|this|it) (was|is) not {so}* (weird|too much|annoying|awkward)',
    '{hope} i am not {so}* (bothering|annoying|boring) you',
    '{feel} {gloom}',
    '^{guess} {gloom}',
    'do you {so}* (trust me|need space)',
    'do you {so} {so}* (care|want this|need me|want me here)',
    'you {so}* (do|still) {so}* want this [too] [,] {tag}',
    'you used to {loving}',
    'are you trying to tell me something',
    'is there {thing} i should know [about us]',
    'is there {so}* (someone else|another (girl|guy|woman|man|boy|person))',
    'i {so}* ((did|said) {thing}|(have not|did not) (do|done) anything) {bad} [,] {tag}',
    'am i {so}* (bothering you|losing you|overthinking [it|this]|ugly|fat|pathetic|disgusting|unlovable)',
    'am i {so}* being {so}* (crazy|paranoid|dramatic|annoying|stupid|silly)',
    'have i {so}* lost you',
    'was i {so}* (too (much|harsh|mean|loud|honest|pushy)|mean|rude|annoying|out of line|a (jerk|bitch)|an asshole)',
    '(was|is) (that|my (joke|message|text)) {so}* (too much|weird|annoying|rude|mean|harsh)',
    '^[i am] {so}* sorry (if i am|for being) {so}* ({amBad}|bothering you)',
    'i {scared}* (feel|am) {scared}* (unloved|unwanted|invisible|unimportant)',
    'i do not {scared}* feel {scared}* (loved|wanted|important)',
    '^i {so}* (do not want to|can not) lose you',
    '^(nobody|no one) {so}* (likes|loves|wants) me',
    '^[i {so}* know] {fearedOfYou}',
    '^you {so}* do not {so}* care',
    '^you {so}* (did not|never) {so}* (say|said) (i love you|it|you love me|good night|goodnight) [back]',
    'why {aux} (not you|you) {so}* [not] {so}* {reachOut}',
    'why you {so}* not {so}* {reachOut}',
    'why no (reply|answer|text back)',
    'why [{aux}] you {so}* {mad}',
    'why {aux} you {so}* (being|acting|behaving) {so}* ({cold}|like this)',
    'why do you {so}* (seem|sound|look|act|feel) {so}* ({cold}|{mad})',
    'why are you {so}* (cold|distant|off|icy|closed off|withdrawn)',
    'why are you {so}* (treating me like (this|that|shit|nothing|a stranger)|doing this to me)',
    '^{ask}* do not be {mad}',
    '^please {ask}* (do not (go|leave)|stay|answer|reply|respond|pick up|talk to me|text back)',
    '^talk to me please',
    `{ask}* tell me (what i did [wrong]|i am {so}* (overthinking|being {so}* (silly|paranoid|crazy)|wrong|
      imagining (it|things))|it is all in my head|not to worry)`,
  ],
  signs: [
    `you {so}* [have|are|were|seem|seemed|sound|sounded|look|looked|act|acted|feel|felt|went|got|get|been|acting]* {so}*
      ({cold}|{cross})`,
    'you {so}* [have] (saw|seen|read|opened) (it|my (message|messages|text|texts))',
    `you {so}* (have not|did not|do not|never|barely|hardly) {so}* (replied|answered|texted|called|said|reply|text|answer|
      say|talk|talked|spoke|spoken|speak|look|looked|kiss|kissed|hug|hugged|message|messaged|respond|responded|smile|smiled)`,
    'you {so}* (stopped|have changed|(said|say|wrote|sent|replied|answered) {so}* ok)',
    `your {so}* [last] (message|messages|text|texts|reply|replies|tone|voice) {so}* (sounded|sounds|felt|feels|feel|seemed|
      seems|seem) {so}* ({cold}|{mad})`,
    'why [are|were] [you] {so} {so}* {cold}',
    '(one word|short|dry|late) (answers|replies|texts|messages|reply|answer)',
    'no (emoji|kiss|heart|reply|answer|(good night|goodnight|good morning) (text|message|call))',
    'put a kiss|been waiting|on (read|seen|delivered)|not (answering|replying|responding|talking|texting)|hate me',
    '(can|could) not {so}* (sleep|stop (thinking|crying|worrying)|breathe|eat|focus|relax)',
    '(freaking|freaked|stressing|stressed) out',
    'panicking|spiralling|spiraling|overthinking|anxious|paranoid|crying|sobbing|insecure|fighting|fought',
    'i am {scared}* (scared|worried|afraid|sad|hurt)',
    'i feel {scared}* (distant|lost|alone|insecure|unloved|awful|guilty|lonely|bad|weird|off|sick)',
    'i (keep|kept) {so}* (thinking|wondering|worrying|rereading|replaying)',
    'i {so}* (miss|love) you',
    'i know i {so}* (ask|asked|am being|keep asking)',
    'sorry (if i|about ({lately}|before|what i|how i)|for (what|upsetting|hurting|being|texting|asking|bothering|spamming|{lately}))',
    '(our|the|that) (fight|argument)',
    '(things|we|something|it) {so}* (feel|feels|seem|seems|is) {so}* ({odd}|distant)',
  ],
  leads: [
    '{name}',
    '(hey|hi|hello|hiya|dear|yo|morning) _',
    `hey|hi|hello|yo|heya|hiya|ok|so|um|uh|erm|well|wait|omg|oh my god|god|oh|ah|aw|to be honest|not going to lie|honestly|
      seriously|like|but|and|also|anyway|anyways|by the way|or|then|hm|look|listen|please|just|yeah|yes|no|nah|really|
      [good] (morning|evening|night)|ugh|wtf|ffs|man|right|x|xx|xxx|alone|though|for real|real talk|lowkey|maybe|all right|
      again|cry|sad|i am begging you`,
    '[are] [you] [still] (there|ok|up|awake)',
    'how are you [doing]',
    '[it is] me again',
    'you and me|me and you',
    '[i am] [so|very|really]* sorry [to (ask|bother you|bug you|be annoying|be needy|keep asking)] [[about] this|you this] [again]',
    '(forgive me|sorry) for asking [again]',
    '[you|please|and|but|just]* be honest [with me] [:]',
    '[please|just]* (tell me|answer me|say) [honestly|the truth|please|{thing}] [:]',
    'yes or no [:]',
    '[one|a|my|quick|serious|random|silly|stupid|weird|dumb|honest|real]* question [for you] [:]',
    '(can|could|may) i [just] ask [you] [something|a question|this|one thing] [:]',
    'i {scared}* (want|need|have|wanted) {scared}* to (know|ask|hear) [you|this|something]* [:]',
    '[i was|i am|been] [just] wondering [:]|i wonder',
    `i know [that] i {so}* (ask|asked|keep asking|am asking|am being) [you] [this|it|that] [a lot|all the time|too much|
      too often|before|already|every day|annoying|needy|clingy|silly]`,
    'i hate [to ask|asking] [this]',
    'i do not know [if|why]|i guess',
    '(this|it) (is|might be|may be|sounds|might sound) {so}* (stupid|silly|dumb|weird|random|crazy)',
    'what is (wrong|up|going on|happening)|[is] everything ok|(what|did something|has something) (happened|happen)',
    '(is|was) (that|this) it',
    'is it {so}* me or|am i {so}* (crazy|imagining (it|things)|overreacting|overthinking [it|this]) or',
    'did you (get|read|see) my (message|messages|text|texts)',
    'i (miss|love) you [so much]',
    'i am {scared}* (scared|worried|freaking out|sad|crying|anxious|panicking)',
  ],
  tails: [
    '{name}',
    '[,] {tag}',
    `please|less|to be honest|not going to lie|now|{lately}|today|anymore|any (more|longer)|again|still|right now|these days|
      lately|at all|really|honestly|seriously|though|or anything|sometimes|like really|this time|too|either|x|xx|xxx|xo|xoxo|
      for (real|some reason|sure)|somehow|at the moment|as well|a lot|(so|that|this) much|ever|then|in (some|any) way|
      on purpose|forever|always|one more time|much|only|properly|thanks|i do not know|just (wondering|asking|checking)|already|
      like (that|this)|no matter what|all the time|deep down|actually|first|with you`,
    'or am i {so}* (crazy|paranoid|overthinking [it|this]|imagining (it|things))|or is it {so}* (me|in my head|my anxiety)',
  ],
  sequels: [
    'or|{laugh}',
    '(tonight|today|this week|last week|all (day|week|night)|all of a sudden|for good|one day|on the phone) [{laugh}]',
    '[on] ({weekday})|in your life|(at|in) (school|work|college|uni|class)|out there',
    '(at|over|during) (dinner|lunch|the party|breakfast|the weekend) [today|{lately}]',
    '(because|since) ...',
    'when (i|we|you are) ...',
    'for (who|what|me) ...',
    'even (though|if|when|after) ...',
    'after (all|everything|what|that|this|last) ...',
    'and (i|you|we|it|why|what|how|please|just|that|now|if) ...',
    'so (i|that|we|please|much) ...',
    `or (are (you|we)|is (it|this)|did (i|you)|not|just|am i|have (i|you)|was it|do you (not|hate|want|even|still)|should i|
      something) ...`,
    '(as much as|(more|less) than) (you|before|her|him|anyone|anything|them|ever|i|your ex) ...',
    'the (way|same) ...',
    'like (you|i|we|before|this|that|everyone|everybody|the others|your ex|all) ...',
    `(i|you|we|this is|it is|it feels|please|just|did|do|are|what|why|tell|my (head|brain|heart|anxiety|mind)) ...`,
  ],
  reports: `he she they him her them his their theirs everyone everybody people nobody ex crush team folks alexa siri google
    chatgpt says said saying ask asks asked asking told tells goes like wrote writes writing written texted texts thinks thought
    thinking wonders wondered remember reminds used heard hear named name title titled called song songs sing sings singing sang
    lyrics lyric line lines film movie show book poem story chapter episode podcast playing listening watching watched reading
    quote quoting quoted meme video band album track tweet post article blog headline sketch skit joke bit character scene
    dialogue sentence phrase word words imagine pretend translate habit if when whenever stop of by`,
  turns: 'but anyway anyways',
};

export default en;
