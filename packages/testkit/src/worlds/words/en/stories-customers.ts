import type { WordBank } from '../../word-bank.ts'

type Stories = WordBank['stories']

/** One post that went round the country; before it, nothing to speak of. */
export const viralNewcomer: Stories['viral-newcomer'] = [
  'hi, new here. started running three weeks ago in my brother’s old football boots, so. any tips welcome',
  'got my first real running shoes today from the charity shop for six pounds, they’re purple, I love them already',
  'first 5k without stopping!! 41 minutes, one dog bite (small), no regrets at all, legs like jelly',
  'so I ran to work in my running shoes and forgot my actual shoes, and I’m a funeral director. stood next to the coffin in a black suit and neon orange running shoes. the widow looked down, looked up, and said “he’d have loved that, he always was late”. then she told us all how he’d run for the bus for forty years. whole room laughing and crying. I’ve never been told off so nicely in my life',
  'ok so that went further than I thought, hello to all of you, I really only own the one pair of running shoes',
  'no I won’t be selling the orange running shoes, they’re now kept at work by order of the boss, polished and all',
  'lots of questions about running shoes, I honestly don’t know anything about running shoes, ask somebody who does',
  'my boss has ordered black running shoes for all of us bearers. says they’re quieter on gravel. I’ve started something',
  'the widow from the story messaged me. she’s got his old bus pass framed next to a photo of my running shoes. I had to sit down',
  'somebody asked for a proper review of the running shoes so: they’re orange, they’re from the charity shop, they go to funerals',
  'second week of hello. fewer of you now which is nicer. ran 7k in the running shoes, in the rain, nobody died, professionally speaking',
  'got beaten by a nine-year-old in light-up running shoes at the saturday thing and he said “good effort mate”',
  'shin hurts, is that the running shoes or is that just what running is',
  'ran past the church and the vicar shouted my pace at me. everyone’s a coach',
  'did 6k today and a man in a van shouted “oi, undertaker”. this is my life now and I think I like it',
]

/** Buys the brand, praises it, is not paid. */
export const happyCustomer: Stories['happy-customer'] = [
  'Fifth pair of Tarnbeck Drifts arrived today. I’m a school cook, I’m on my feet nine hours and then I run. My knees are 61 and they’ve not said a word since I found these.',
  'Nobody pays me to say this, I wish they did: my Tarnbecks have done 930 km and a flooded kitchen and I’d buy them again tomorrow.',
  'To the young woman at the Tarnbeck help desk who found my size in a warehouse in another country: I hope you get a rise.',
  'Wore the Tarnbeck Miles for my first half at sixty-one. Last but six. Feet perfect. Grandson made a banner with my name spelt wrong.',
  'Somebody at the bus stop asked about my running shoes and twenty minutes later we’d both missed it. Tarnbeck, wide fit, half a size up, I should have a badge.',
  'My daughter says I’m the unpaid press office of a shoe company. Well. When something lasts these days you tell people.',
  'Had one bad pair of Tarnbecks in all these years, sole came up at the toe. Sent a photo, new pair in four days, no quibble. That’s how you do it.',
  'Three of the dinner ladies are in Tarnbeck Drifts now and we’re doing a relay in the summer. Team name: Second Helpings.',
  'Do the wide ones run large? No. Do they run true? Yes. Do I answer this every week? Also yes, and I don’t mind a bit. Tarnbeck, wide, your normal size.',
  'Old Tarnbecks go to the shed, the shed ones go to the allotment, the allotment ones go to the scarecrow. Circular economy.',
  'Mine are wide fit, love, take your normal size',
  'Cold water and newspaper, never the radiator',
  'Ring them, they’re ever so nice on the phone',
  'I got 930 km out of mine and I’m no feather',
  'Loosen the bottom two holes, it’ll stop the numbness',
  'They’ll swap them if it’s the spring batch, send the code',
  'For standing all day get the Drift, for speed ask somebody else!',
  'Half a size up if you’re between, trust me',
  'The navy ones come back in March, I asked',
]

/** Let down by the brand, and says exactly how. */
export const detractor: Stories['detractor'] = [
  'Right. Third pair of Tarnbecks in a year with the sole off at the toe, and this time it went at 26k of a marathon I trained seven months for. I’m writing it all down, with dates.',
  'Timeline. Pair one: 340 km, sole peels, replaced. Pair two: 210 km, peels, “wear and tear”. Pair three: 180 km, on the course at the Pennan Marathon. Running shoes at £145 each.',
  'Tarnbeck’s answer, in full: “We are sorry to hear about your experience.” That’s it. That’s the mail. No name under it.',
  'I’m not here to cancel anyone. I liked these running shoes enough to buy three pairs. I want to know what they changed in the glue and when, and I want them to say so to everyone and not only to those who shout.',
  'Update: they’ve offered a voucher. I don’t want a voucher for more of the running shoes that fall apart. I asked for an answer.',
  '112 of you have sent me pictures of your Tarnbeck soles. I’ve put them in one album by batch. It isn’t just the spring batch any more, there’s two from the summer.',
  'For balance: 9 people wrote to say their Tarnbecks are fine after 800 km or more. I believe them. That’s what batches are.',
  'Tarnbeck are taking part in the running fair in Leeds on Saturday. So am I. I’ll bring the shoe.',
  'Went to the stand. Showed them the running shoe. The young man on the stand was lovely and had never been told. The manager “couldn’t comment on individual cases”. There were four of us holding individual cases.',
  'They’ve now put a notice about the Tarnbeck Tempo 2 on their site, under “care and use”. Care! It says avoid moisture. They are running shoes. In Britain.',
  'Switched to Ruvola for the winter block. 400 km and nothing to report, which is the best review I’ve ever written of running shoes.',
  'Trading standards have replied to my letter. Slowly, politely, but they’ve replied. If you’ve a peeling pair of Tarnbecks, keep them, don’t bin them.',
  'Someone asked if I’d ever go back to Tarnbeck. If they say in public which batches and swap them without a fight, yes, the fit was wonderful. That’s what makes me so cross.',
  'Six months since the marathon. Still no name under any mail from Tarnbeck. I’ve framed the shoe.',
  'Keep the shoes and the receipt, both',
  'Which batch? The code is under the tongue',
  'Same foot as mine then. Send me a photo?',
]

/** Knows a great deal and talks to one person. */
export const friendOfAFriend: Stories['friend-of-a-friend'] = [
  'Spent thirty years making lasts for running shoes before the factory shut. The toe box everybody complains about is not a fit problem, it’s a cost problem: one last for six models.',
  'Looked at the new Tempo in the shop window. You can see from the toe spring that they’ve moved the flex point back. Those running shoes will feel fast and wear out under the ball.',
  'When rubber peels at the toe it is hardly ever the glue. It’s the press: too cool, too short. I would ask how long the cycle was that month. Nobody asks that about running shoes.',
  'A last has about forty measurements. A shoe box has one. That is all you need to know about running shoe sizes.',
  'Foam for running shoes is cooked like bread. Same recipe, different oven, different loaf. So two factories make two shoes with one name.',
  'If I were buying trail shoes I’d bend them over the lug line and look for white stress marks in the rubber. White means too much filler.',
  'They sent the old machines to the scrapyard last week. I asked for one last, size 42, the first running shoe I ever worked on. It’s on the shelf.',
  'Width is measured round the foot, not across it. That’s why all those tables of running shoes are a bit wrong, though I like that somebody tries.',
  'Seams inside running shoes are placed by the person who sews fastest, not by the person who runs. I used to argue about it every spring.',
  'The best running shoe I ever helped make sold four thousand pairs. People said it was ugly. It was.',
  '{other} it’s the press, not the glue, ask them about the cycle time',
  '{other} yes, the 42 last was always a touch long',
  '{other} you were right, I went and measured it',
  '{other} don’t quote me but that’s the same last as 2019',
  '{other} thank you for the biscuits',
  '{other} come by on Thursday, I’ll show you the last',
  '{other} toe spring. It’s always toe spring',
  '{other} I’d not run in those, no',
]
