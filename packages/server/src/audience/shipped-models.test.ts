import { createAccountClassifier } from '@relais/core/audience/accounts/classify-account'
import { unknownProfile } from '@relais/core/audience/accounts/profile'
import { createCommentsClassifier } from '@relais/core/audience/comments/classify-comments'
import { expect, it } from 'vitest'
import { openAccountModel, openCommentModel } from './open-audience-models.ts'

const instagram = { ...unknownProfile, platform: 'instagram' }
const bought = {
  ...instagram,
  followers: 3,
  following: 4_000,
  posts: 0,
  handle: 'xk93847261',
  hasAvatar: false,
}
const ordinary = {
  ...instagram,
  followers: 420,
  following: 380,
  posts: 120,
  handle: 'ana.lopez',
  hasAvatar: true,
}

it('tells an account that only follows from one that lives, and says why', async () => {
  const classify = createAccountClassifier(await openAccountModel())
  expect(classify(bought)).toMatchObject({ label: 'fake', head: 'follower', isTold: true })
  expect(classify(bought).reasons[0]).toMatchObject({
    feature: 'postsPerFollowed',
    facts: { posts: 0, following: 4_000 },
  })
  expect(classify(bought).reasons[0]?.weight).toBeGreaterThan(1)
  expect(classify(ordinary)).toMatchObject({ label: 'real' })
  expect(classify(ordinary).probability).toBeLessThan(0.05)
})

it('says what is usual of an account without any count, and that it is not told', async () => {
  const model = await openAccountModel()
  const { real, notReal } = model.follower.spread
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const verdict = createAccountClassifier(model)(instagram)
  expect(verdict).toMatchObject({ isTold: false, reasons: [] })
  expect(verdict.probability).toBeCloseTo(sum(notReal) / (sum(real) + sum(notReal)), 1)
})

it('asks of a publisher whether a programme runs it, and of a small account whether it was made to follow', async () => {
  const classify = createAccountClassifier(await openAccountModel())
  const publisher = {
    ...unknownProfile,
    platform: 'twitter',
    followers: 90_000,
    following: 90_000,
    posts: 400_000,
  }
  const busy = classify({ ...publisher, ageDays: 1_000, likesGiven: 0, listed: 4_000 })
  const calm = classify({
    ...publisher,
    posts: 4_000,
    following: 300,
    ageDays: 2_000,
    likesGiven: 9_000,
    listed: 100,
  })
  expect(busy).toMatchObject({ head: 'publisher', label: 'fake' })
  expect(calm).toMatchObject({ head: 'publisher', label: 'real' })
  expect(classify({ ...publisher, followers: 40 }).head).toBe('follower')
})

it('tells promotion from people, in languages that it was not trained in too where the request is plain', async () => {
  const classify = createCommentsClassifier(await openCommentModel())
  const say = (text: string) => classify([{ text, author: null, atMs: null, post: null }])[0]?.label
  for (const text of [
    'Check out my channel and subscribe!!!',
    'Earn $500 a day working from home http://bit.ly/abc',
    'Abonnez-vous à ma chaîne https://youtu.be/x1',
    'Visita mi canal: www.gana-dinero.com',
  ])
    expect([text, say(text)]).toEqual([text, 'inauthentic'])
  for (const text of [
    'The bit at 1:20 made me cry',
    'Quelle belle lame, elle vient d’où ?',
    'กาแฟหอมมาก',
    '🔥🔥🔥',
  ])
    expect([text, say(text)]).toEqual([text, 'genuine'])
})

it('takes no language that it did not learn from for promotion', async () => {
  const classify = createCommentsClassifier(await openCommentModel())
  const honest = [
    'Ma grand-mère avait le même, il coupe encore',
    'Quelle pierre utilisez-vous pour celui-ci ?',
    'Mi abuela tenía uno igual y sigue cortando',
    '¿Qué piedra usas para este?',
    'A minha avó tinha uma igual, corta até hoje',
    'Meine Oma hatte genau so eines, es schneidet heute noch',
    'Mia nonna ne aveva uno uguale, taglia ancora',
    'ร้านนี้กาแฟหอมมาก ไปกินมาเมื่อวานกับเพื่อน',
    'ใช้เมล็ดคั่วกลางหรือคั่วอ่อนคะ อยากลองทำตาม',
  ]
  const verdicts = classify(honest.map((text) => ({ text, author: null, atMs: null, post: null })))
  expect(honest.filter((_, place) => verdicts[place]?.label !== 'genuine')).toEqual([])
})

it('has nothing to read in an empty comment, and is asked nothing by none', async () => {
  const classify = createCommentsClassifier(await openCommentModel())
  expect(classify([{ text: ' \ufeff ', author: null, atMs: null, post: null }])[0]?.isTold).toBe(false)
  expect(classify([])).toEqual([])
})
