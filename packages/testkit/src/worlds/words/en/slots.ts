import type { WordBank } from '../../word-bank.ts'

const shoe = (brand: string, model: string, plural: string) => ({
  the: `the ${brand} ${model}`,
  a: `a pair of ${brand} ${plural}`,
  my: `my ${brand} ${plural}`,
  name: `${brand} ${model}`,
  these: `${brand} ${plural}`,
})

const ours = [
  shoe('Tarnbeck', 'Tempo', 'Tempos'),
  shoe('Tarnbeck', 'Tempo 2', 'Tempo 2s'),
  shoe('Tarnbeck', 'Drift', 'Drifts'),
  shoe('Tarnbeck', 'Fell', 'Fells'),
  shoe('Tarnbeck', 'Mile', 'Miles'),
  shoe('Tarnbeck', 'Kestrel', 'Kestrels'),
  shoe('Tarnbeck', 'Fell 3', 'Fell 3s'),
  shoe('Tarnbeck', 'Drift 2', 'Drift 2s'),
  shoe('Tarnbeck', 'Pacer', 'Pacers'),
  shoe('Tarnbeck', 'Ridge', 'Ridges'),
]
const theirs = [
  shoe('Ruvola', 'Arc', 'Arcs'),
  shoe('Ruvola', 'Glide 4', 'Glide 4s'),
  shoe('Ruvola', 'Sprint', 'Sprints'),
  shoe('Ruvola', 'Terra', 'Terras'),
  shoe('Ruvola', 'Arc 2', 'Arc 2s'),
  shoe('Ruvola', 'Kite', 'Kites'),
  shoe('Ruvola', 'Vela', 'Velas'),
  shoe('Ruvola', 'Sierra', 'Sierras'),
  shoe('Ruvola', 'Uno', 'Unos'),
  shoe('Ruvola', 'Comet', 'Comets'),
]

const forms = (name: string, values: string) => values.split('|').map((value) => ({ [name]: value }))

/** Things that sentences name; see `WordBank.slots`. */
export const slots: WordBank['slots'] = {
  shoe: [...ours, ...ours, ...theirs],
  ours,
  theirs,
  run: forms(
    'd',
    '5k|6k|7k|8k|9k|10k|12k|14k|15k|16k|18k|20k|22k|24k|28k|30k|4 miles|5 miles|6 miles|7 miles|8 miles|10 miles|11 miles|12 miles|13 miles|16 miles|18 miles|20 miles',
  ),
  life: forms(
    'km',
    '310 km|380 km|420 km|455 km|500 km|540 km|580 km|620 km|640 km|700 km|730 km|780 km|810 km|860 km|900 km|1,040 km|280 miles|330 miles|400 miles|450 miles|510 miles|600 miles',
  ),
  price: forms('p', '£85|£95|£110|£120|£125|£130|£135|£140|£145|£150|£155|£160|£175|£190|£210|£225'),
  cheap: forms('p', '£28|£34|£39|£42|£45|£49|£54|£58|£60|£64|£68'),
  pace: forms(
    'p',
    '4:38/km|4:51/km|5:02/km|5:15/km|5:24/km|5:40/km|5:58/km|6:10/km|6:32/km|8:20 miles|8:45 miles|9:10 miles|9:55 miles',
  ),
  race: [
    { name: 'the Marlock Half', k: 'half' },
    { name: 'the Eastmoor 10', k: 'ten miler' },
    { name: 'the Calder Canal 10k', k: '10k' },
    { name: 'the Pennan Marathon', k: 'marathon' },
    { name: 'the Saltmarsh Marathon', k: 'marathon' },
    { name: 'the Two Reservoirs Half', k: 'half' },
    { name: 'the Lydgate Relay', k: 'relay' },
    { name: 'the Ashdown Trail 25', k: 'trail race' },
    { name: 'the Harbour Night 10k', k: '10k' },
    { name: 'the Whinfell Fell Race', k: 'fell race' },
  ],
  place: forms(
    'on',
    'along the canal|on the towpath|round the reservoir|through the park|up on the moor|along the seafront|on the old railway line|round the estate|through the woods|on the bridleway|up the back lanes|along the river|on the ring road, sadly|round the golf course',
  ),
  weather: forms(
    'w',
    'sideways rain|drizzle|a proper headwind|fog|hail, actual hail|nineteen degrees and no breeze|minus two|sleet|a heatwave|wind that stole my cap|sunshine for once|mud up to the ankles',
  ),
  who: forms(
    'w',
    'my sister|my neighbour|the lad from work|my running club|my dad|my physio|my wife|my husband|my flatmate|my mate Dav|a bloke at the start line|my coach|our secretary|the woman in the shop|my brother-in-law|a retired postman I run with',
  ),
  pet: [
    { name: 'Biscuit', kind: 'the dog' },
    { name: 'Mabel', kind: 'the cat' },
    { name: 'Otis', kind: 'the dog' },
    { name: 'Pickle', kind: 'the cat' },
    { name: 'Waffle', kind: 'the dog' },
    { name: 'Sir Reginald', kind: 'the cat' },
    { name: 'Nell', kind: 'the whippet' },
    { name: 'Brian', kind: 'the rescue greyhound' },
    { name: 'Toast', kind: 'the cat' },
    { name: 'Gladys', kind: 'the dog' },
  ],
  kid: [
    { name: 'the eldest', age: 'ten' },
    { name: 'the middle one', age: 'seven' },
    { name: 'the youngest', age: 'four' },
    { name: 'my niece', age: 'six' },
    { name: 'my nephew', age: 'nine' },
    { name: 'the toddler', age: 'two' },
    { name: 'our teenager', age: 'fifteen' },
    { name: 'my godson', age: 'five' },
    { name: 'my stepdaughter', age: 'eleven' },
    { name: 'one of the twins', age: 'eight' },
  ],
  dish: forms(
    'd',
    'a lasagne|a dal|a fish pie|a risotto|a chilli|a shakshuka|a roast chicken|a veg curry|a carbonara|a stir fry|a mushroom pie|fish tacos|a lentil soup|a pan of gnocchi',
  ),
  town: forms(
    't',
    'Sheffield|Leeds|Bristol|Cork|Galway|Hebden|Glasgow|Swansea|Whitby|Durham|Norwich|Belfast|Dublin|Melbourne|Boston|Portland|York|Cardiff|Margate|Stirling',
  ),
  day: forms('d', 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  nth: forms('n', 'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'),
  small: forms('n', 'two|three|four|five|six|seven|eight|nine|ten|eleven'),
}
