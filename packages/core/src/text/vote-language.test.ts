import { expect, test } from 'vitest'
import { voteLanguage } from './vote-language.ts'

test.each([
  ['I have never been to a place like this before', 'en'],
  ['Je ne sais pas ce que vous en pensez', 'fr'],
  ['No sé qué es lo que pasa con los vuelos de hoy', 'es'],
  ['Eu não sei o que você quer dizer com isso', 'pt'],
  ['Ich weiß nicht, was das mit mir zu tun hat', 'de'],
  ['Non so che cosa ci sia di bello in questo posto', 'it'],
])('everyday words decide: %s', (text, language) => {
  expect(voteLanguage(text)).toBe(language)
})

test.each([
  ['too few everyday words', 'Kitchen knives, Paris'],
  ['words of two languages in equal number', 'I see that ich weiß nicht'],
  ['a neighbour that shares words', 'Ik weet niet wat je van die film vindt'],
  ['a Scandinavian text', 'Jag vet inte vad det är för en film'],
  ['another script with an English title in it', 'اغنية who is it that you are'],
  ['nothing', ''],
])('%s leave the decision to the detector', (_, text) => {
  expect(voteLanguage(text)).toBeNull()
})
