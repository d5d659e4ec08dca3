import type { Exchange } from '../../word-bank.ts'

/** What people ask about shoes, and what they are told. */
export const exchanges: readonly Exchange[] = [
  {
    ask: [
      'How’s the width at the front?',
      'Any good for wide feet?',
      'Do they do a wide fit?',
      'My feet are basically flippers, would these work?',
    ],
    answer: [
      'They do a wide, it’s hidden on the site',
      'Roomier than they look. I’m a wide 9 and fine',
      'Not really, sorry, they’re narrow over the ball of the foot',
      'Lace from the second hole and you gain a few mm',
      'Front’s generous, it’s the midfoot that’s snug',
    ],
  },
  {
    ask: [
      'Do they come up small?',
      'What size did you take compared to your normal shoes?',
      'True to size?',
      'I’m between sizes, up or down?',
      'is it half a size up as usual?',
    ],
    answer: [
      'Half a size up, definitely',
      'True to size for me, and I’m a normal width',
      'Up. Always up',
      'I’m an 8 in everything and took an 8.5',
      'Go up if you wear thick socks, otherwise normal',
      'Small, I’d say. Thumb’s width at the front or send them back',
    ],
  },
  {
    ask: [
      'What are they like in the wet?',
      'How’s the grip on wet paving?',
      'Would you trust them in the rain?',
      'Slippy or not?',
    ],
    answer: [
      'Wet is fine on tarmac, careful on painted lines',
      'Better than my last pair, still not brilliant on cobbles',
      'I’ve had them in a month of drizzle and stayed upright',
      'Leaves are a problem. Leaves are always a problem',
      'On wet stone, no. On everything else yes',
    ],
  },
  {
    ask: [
      'How many km before the foam went flat?',
      'How long do they last?',
      'What mileage have you got out of a pair?',
      'Do they last? honest answer',
    ],
    answer: [
      'About {life.km} before I noticed anything',
      'I’m at {life.km} and they’re tired but alive',
      'The rubber goes first, then the foam. Call it {life.km}',
      'Less than I’d like. You can press the heel with your thumb and see',
      'Depends on your weight, I’m 88 kg and got {life.km}',
    ],
  },
  {
    ask: [
      'Would you use them for a marathon?',
      'Are these enough for a half?',
      'Could I race in these?',
      'Doing {race.name} in spring, would you wear these?',
    ],
    answer: [
      'For a half yes, for a full I’d want more under the heel',
      'People do. I’d keep them for shorter stuff',
      'I did {race.name} in mine and my feet were the only thing that didn’t hurt',
      'If they’re comfy at 25k they’re comfy at 42, find out in training',
      'Why not, they’re not slow, I am',
    ],
  },
  {
    ask: ['Is the drop really 8 mm?', 'What’s the drop?', 'Do you notice the drop? coming from low ones'],
    answer: [
      '8 mm on the box, feels like less',
      'I measured 9 and a bit',
      'You notice it for a week, in the calves',
      'Go slowly if you’re coming from something lower, my Achilles moaned',
    ],
  },
  {
    ask: [
      'Any good for heavier runners? I’m 95 kg',
      'How do they hold up if you’re over 90 kg?',
      'Too soft for a big lad?',
    ],
    answer: [
      'I’m 97 and they’re fine for easy days, a bit mushy after 15k',
      'Firm enough, yes, the foam doesn’t bottom out',
      'I’d look at something firmer to be honest',
      'They last me about two thirds of what others get, that’s all',
    ],
  },
  {
    ask: [
      'Do you need to break them in?',
      'How long did it take to get used to them?',
      'Heel’s stiff out of the box, does that go?',
    ],
    answer: [
      'No break-in at all, but do one short run first',
      'Heel softened after maybe 30k',
      'Two weeks of feeling odd and then I forgot about them',
      'If it still rubs after five runs it’s the shoe and not you',
    ],
  },
  {
    ask: [
      'Which socks do you wear with them?',
      'Thick or thin socks?',
      'Do you wear them with proper running socks?',
    ],
    answer: [
      'Thin socks. Thick ones and my toes go numb',
      'Whatever’s clean',
      'Medium, the ones with the little left and right on',
      'Thin in summer, wool in winter, half a size up covers both',
    ],
  },
  {
    ask: [
      'Compared with {theirs.the}?',
      'Have you tried {theirs.the} as well?',
      'Which would you pick, this or {theirs.the}?',
    ],
    answer: [
      'Softer than {theirs.the}, a bit heavier',
      'Had both. {theirs.the} for speed, these for distance',
      '{theirs.the} is narrower on me',
      'Same same, buy the cheaper one',
      'I gave {theirs.the} to my brother, so that tells you',
    ],
  },
  {
    ask: [
      'Where did you get them for that price?',
      'Is that the outlet price?',
      'Full price or sale?',
      'Where’s the best place to get them cheap?',
    ],
    answer: [
      'The outlet at the end of the season, patience!',
      'Sale, I’d never pay full',
      'Local shop matched the online price when I asked nicely',
      'Club discount, ask your secretary',
      'Wait until the new version is out, then they drop by a third',
    ],
  },
  {
    ask: ['Do the laces stay tied?', 'Mine keep coming undone, yours too?', 'What’s with the laces?'],
    answer: [
      'Double knot and tuck',
      'Swapped them for flat ones on day one',
      'They come undone if you look at them',
      'Tie them tighter at the top than you think',
    ],
  },
  {
    ask: [
      'My heel slips in every running shoe I own, is this one any better?',
      'Does the heel slip?',
      'Heel lift?',
    ],
    answer: [
      'Heel lock lacing, top two holes, sorted mine',
      'Bit at first, then not at all',
      'Snug heel on these, no movement',
      'Yes for me, narrow heels, I gave up on them',
    ],
  },
  {
    ask: [
      'Can you machine wash them?',
      'How do you get yours so clean?',
      'How do you dry them?',
      'Wash: yes or no?',
    ],
    answer: [
      'Cold wash by hand and newspaper, never a radiator',
      'I’ve done it. Cold, no spin, insoles out. Don’t tell anyone',
      'Old toothbrush, washing-up liquid, patience',
      'Newspaper overnight, change it once',
    ],
  },
  {
    ask: [
      'Is it worth paying extra for the plate?',
      'Plate or no plate?',
      'Do you feel the carbon plate at normal pace?',
    ],
    answer: [
      'At {pace.p} I felt nothing but poor',
      'For racing, maybe. For Tuesdays, no',
      'Try a mate’s first, it suits some people and not others',
      'My calves say no, my watch says yes',
    ],
  },
  {
    ask: [
      'Which one for a beginner?',
      'I’m on week 3 of couch to 5k, would these be too much?',
      'What would you put a total newbie in?',
    ],
    answer: [
      'Honestly for a beginner I’d get whatever fits and costs less',
      'Last year’s model of anything comfy',
      'They’d be grand, you don’t need fancier',
      'Go to a shop, run up and down, buy the ones you forget you’re wearing',
    ],
  },
  {
    ask: ['What do they weigh?', 'Sorry if you’ve said already, how heavy are they?'],
    answer: [
      'The weight’s 254 g in a UK 9, just checked for you',
      '231 in a 7 on the kitchen scales',
      'Heavier than they feel, about 280',
      'Box says 240, mine says 249',
    ],
  },
  {
    ask: [
      'Are they okay for walking all day too?',
      'Could I wear them at work? on my feet all day',
      'Anyone use these for nursing shifts?',
    ],
    answer: [
      'I do twelve-hour shifts in mine, knees are happy',
      'Old pair for work, new pair for running, that’s the way',
      'Yes but they’ll wear out twice as fast',
      'Very comfy standing, a bit wobbly on stairs',
    ],
  },
  {
    ask: ['How do they hold up on gravel?', 'Okay for towpaths?', 'Road only or can they do a bit of trail?'],
    answer: [
      'Gravel’s okay, stones get stuck in the groove though',
      'Towpath fine, mud no',
      'Light trail in summer, yes',
      'I use mine for everything and regret it about twice a year',
    ],
  },
  {
    ask: [
      'Would they work with orthotics?',
      'Can you take the insole out?',
      'Is there room for my own insoles?',
    ],
    answer: [
      'Yes, orthotics fit if you take the insole out',
      'Insole lifts out, it’s lightly glued',
      'Room enough for a thin one, not for a hard shell',
      'Mine fit, half a size up',
    ],
  },
  {
    ask: [
      'Anyone know if the new version fits the same?',
      'What changed from the last one?',
      'Is the old one better?',
    ],
    answer: [
      'Fits the same, the tongue is padded now',
      'Bit more room at the toes, otherwise identical',
      'I bought two of the old ones, take from that what you will',
      'New rubber, same everything else',
    ],
  },
  {
    ask: [
      'what did you do with the old pair?',
      'Do you recycle the old ones?',
      'Where do dead running shoes go?',
    ],
    answer: [
      'They went to the charity shop, there was life in them for walking',
      'The shop in town has a bin for them',
      'Garden, then dog, then bin',
      'My nephew took them, same size as me at twelve, frightening',
    ],
  },
]
