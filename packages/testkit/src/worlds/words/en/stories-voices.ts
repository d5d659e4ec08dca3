import type { WordBank } from '../../word-bank.ts'

type Stories = WordBank['stories']

/** Tests, measures, explains. */
export const hiddenGem: Stories['hidden-gem'] = [
  'Weighed eleven pairs of running shoes on the kitchen scale. Nine of them are heavier than the box says, by 3 to 14 grams. The two honest ones are both Ruvola.',
  'How I test grip: same wet paving slab, same slope, luggage scale pulling the shoe sideways until it lets go. It’s not a lab but it’s the same slab every time. First running shoes tomorrow.',
  'Wet slab results. Tarnbeck Tempo 4.1 kg before it slides, Tempo 2 only 3.2. They changed the rubber and nobody said so.',
  'People ask why I cut running shoes in half. Because the midsole of the “new” Drift and the old Drift is the same, to the millimetre, and one costs forty pounds more.',
  'Your running shoes are not dead at 500 km because a chart says so. Press the foam with your thumb at the heel and again at the arch. If it stays creased, they’re done. If not, go for a run.',
  'I’ve now logged 14 pairs of running shoes from new to bin. Shortest life 290 km, longest 1,120. Price explains nothing: the two cheapest are third and fourth.',
  'Somebody asked about wide feet. Measured the inside of nine running shoes at the widest point with a bit of dowel. Biggest gap between “wide” and normal in one brand: 2 mm. That’s not wide, that’s a rounding error.',
  'Carbon plate test, part one: same loop, same day of the week, eight runs each, heart rate held at 150. Plate was faster by 4 seconds a km for me. My sister: 0. Same running shoes.',
  'Carbon plate test, part two. I got {small.n} people from the club to do it. From minus 2 to plus 9 seconds a km. If you buy super shoes you’re buying a lottery ticket. Just know that.',
  'Thread on drying running shoes, with a thermometer, because of course. Newspaper changed twice: 7 hours. Fan: 5. Radiator: 4 and the glue at the toe opened. Don’t.',
  'The Fell has 5 mm lugs on the box. New pair, calipers: 4.4. After 300 km of moor: 3.1. Below 3 they stop biting in mud, so that’s roughly your life on those trail shoes.',
  'Correction: in my post on the Tempo 2 I said the rubber got harder. A reader at a tyre factory lent me a proper gauge. It’s the same hardness, it’s the pattern that’s changed. Sorry. Corrected in the table.',
  'What I’d tell a beginner about running shoes, in one line: buy last year’s, half a size up, in the colour nobody wants.',
  'Three people this week have sent me photos of Tarnbeck soles peeling at the toe. All from the spring batch, all right foot. If yours is too, send me the code inside the tongue and I’ll make a list.',
  'The peeling list: 41 pairs of running shoes now, 38 with the same factory code. I’ve sent it to Tarnbeck. No drama, it’s glue, glue goes wrong. What matters is what they do now.',
  'Tarnbeck have answered: they’ll swap any pair with that code, no receipt needed. Credit where it’s due. Details in the replies.',
  'Does rotating two pairs make running shoes last longer? I ran two pairs daily in turn and two pairs back to back, 600 km each. Difference in heel height lost: 0.3 mm. Rotate for your legs, not for the foam.',
  'I get sent nothing, I want to be sent nothing. Every pair of running shoes in my table has a receipt with my name on it, and yes that’s why I live on lentils.',
  'How to read an outsole. Worn outside heel: you land there, fine, nearly everyone does. Worn under the big toe: normal too. One shoe worn more than the other: that’s the one I’d show a physio. Nothing on running shoes tells you what to buy next.',
  'Temperature matters more than the model. Same running shoes, heel drop test, 22 degrees and 1 degree: the soft foam lost a third of its bounce. In winter you’re all running in firmer shoes than you paid for.',
  'The table of all running shoes I’ve measured is now at 63 rows. Weight, drop, width, wet grip, km to bin. It’s free, copy it, tell me when I’m wrong.',
  'Cheap against dear, blind. Taped over the logos on four running shoes, 12 runners, 3k each. The £45 one came second. The £190 one came fourth, mostly because of the tongue.',
  'Laces. Flat ones came undone twice in 200 km, round ones eleven times. Same knot, same running shoes. That’s the post.',
  'Wear-in is real but small: 30 km and the heel collar loses about a fifth of its stiffness. If running shoes still hurt after that, it’s not wear-in, it’s the wrong shoe.',
  'Happy to look at pictures of your running shoes and tell you what I see, twenty a week, I’ve a job too. Sole, heel from behind, and the number of km please.',
  'Half a size up. Then we talk.',
  'Good question, I’ll measure it tonight',
  'Depends on the slab. Mine’s sandstone, yours may not be',
  'No idea, honestly. Nobody’s tested it properly',
]

/** Famous for a cooking show; kind to everybody. */
export const distantStar: Stories['distant-star'] = [
  'Trying to get back into running between shows! Lovely people at the shop helped me find running shoes that don’t pinch. Wish me luck, my darlings x',
  'Charity 5k on Sunday with the whole crew, new running shoes and absolutely no training. Come and say hello if you see a tall woman weeping x',
  'Somebody asked about the pink running shoes in last night’s episode: they’re my daughter’s, and she wants them back!',
  'Comfy running shoes, a big scarf and a walk along the river. Sometimes that’s all you need. Love to you all x',
  'So proud of everyone who ran the marathon today. I was the one with the saucepan at mile 20. Such colourful running shoes out there!',
  'Thank you to the lady on the train who told me to double knot my running shoes. You saved the morning rehearsal x',
  'Packing for tour: eleven dresses, one pair of running shoes I’ll use exactly never. Be honest, who else?',
  'New year, new running shoes, same old me. Be gentle with yourselves this January x',
]

/** Bought followers: ordinary posts. */
export const boughtStep: Stories['bought-step'] = [
  'New running shoes from today’s run, feeling good, what do you think of the colour guys?',
  'Another day another run. Running shoes are on, no excuses. Double tap if you trained today!',
  'My top three running shoes this season, swipe to see. Number two will surprise you',
  'Consistency is key. Same running shoes, same route, different mindset. Let’s go!',
  'Running shoes, check. Playlist, check. Motivation, check. Tag a friend who needs this',
  'Grateful for this journey and for every single one of you. Running shoes review coming soon!',
  'Rate these running shoes from 1 to 10. Be honest! I’m going with a 9',
  'It’s not about being the fastest, it’s about lacing up your running shoes and showing up',
  'Sunrise, fresh air, fresh running shoes. What more do you need to start the week?',
  'You asked what running shoes I use. Answer in the next post, stay tuned guys',
  'This month’s goal is 100 km in the new running shoes. Who’s with me? Comment yes',
  'Don’t wait for the perfect moment or the perfect running shoes. Start today. You got this',
  'A quick look at my running shoes shelf, I might have a small problem. How many do you own?',
  'Rest day but I still wore the running shoes. Lifestyle, not a phase. Have a great weekend all',
  'Wow, so many new faces here, welcome! I talk about running shoes, motivation and good vibes only',
]

/** Twenty people who praise each other. */
export const pod: Stories['pod'] = [
  'Obsessed with these running shoes babe!!',
  'Killing it as always {other}',
  'Need these in my life 😍',
  'The running shoes AND the outfit, stop',
  'So inspiring, keep going {other}!',
  'Love this so much',
  'You never miss {other}',
  'Wow wow wow',
  'Best running shoes content on here hands down',
  'Queen behaviour 👑',
  'This is everything',
  'Goals {other} 🙌',
  'Where do you find the energy?!',
  'Saving this for later 🔥',
  'Those running shoes are fire',
  'Always such quality {other}',
  'Yesss {other}',
  'You look amazing',
  'Adding these running shoes to my list right now',
  'Love your content, so authentic',
  'Perfect as ever 💯',
  'Couldn’t agree more {other}!',
  'Such a vibe',
  'Running shoes goals 😍😍',
]
