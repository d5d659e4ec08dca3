import type { StoryName, WordBank } from '../word-bank.ts'

/** One sentence a story, for the guide and for the first screen, in the language of the world. */
export const storyNotes: Readonly<Record<WordBank['language'], Readonly<Record<StoryName, string>>>> = {
  en: {
    'hidden-gem':
      'Six thousand followers, and the person whose word is taken up most: look at who cites them, and when.',
    'distant-star':
      'Two million followers for something else. A polite post on the topic now and then, and nobody takes it up.',
    'bought-step':
      'Eighteen thousand followers came in one night, with no post to explain it, and answers stayed as they were.',
    pod: 'Twenty people who praise each other within a quarter of an hour, and whom hardly anybody else answers.',
    'viral-newcomer':
      'A few weeks on the topic, one post that went round. Too little to tell whether there is more to come.',
    'happy-customer':
      'Buys {brand}, says so unpaid, and answers other people’s questions: fewer than a thousand followers.',
    detractor: 'Let down by {brand}, says exactly how, and is listened to.',
    'friend-of-a-friend':
      'Knows a great deal and talks to one person only: the way there leads through {friend}.',
  },
  fr: {
    'hidden-gem':
      'Six mille abonnés, et la personne dont la parole est la plus reprise : regardez qui la cite, et quand.',
    'distant-star':
      'Deux millions d’abonnés, venus pour autre chose. De temps en temps un mot poli sur le sujet, que personne ne reprend.',
    'bought-step':
      'Dix-huit mille abonnés en une nuit, sans publication qui l’explique, et pas une réaction de plus.',
    pod: 'Vingt personnes qui se félicitent entre elles dans le quart d’heure, et à qui presque personne d’autre ne répond.',
    'viral-newcomer':
      'Quelques semaines sur le sujet et une publication qui a fait le tour du pays. Trop peu pour savoir si la suite viendra.',
    'happy-customer':
      'Achète {brand}, le dit sans être payé et répond aux questions des autres : moins de mille abonnés.',
    detractor: 'Déçu par {brand}, dit précisément pourquoi, et on l’écoute.',
    'friend-of-a-friend':
      'En sait beaucoup et ne parle qu’à une seule personne : pour l’atteindre, il faut passer par {friend}.',
  },
  th: {
    'hidden-gem': 'ผู้ติดตามหกพันคน แต่เป็นคนที่คนอื่นพูดต่อมากที่สุด ลองดูว่าใครอ้างถึงและเมื่อไร',
    'distant-star': 'ผู้ติดตามสองล้านคนที่ตามมาเพราะเรื่องอื่น พูดถึงหัวข้อนี้สุภาพ ๆ นาน ๆ ครั้ง และไม่มีใครพูดต่อ',
    'bought-step': 'ผู้ติดตามเพิ่มหมื่นแปดพันคนในคืนเดียว ไม่มีโพสต์ไหนอธิบายได้ และคนตอบก็เท่าเดิม',
    pod: 'ยี่สิบคนที่ชมกันเองภายในสิบห้านาที และแทบไม่มีคนอื่นมาตอบ',
    'viral-newcomer': 'เพิ่งพูดหัวข้อนี้ไม่กี่สัปดาห์ มีโพสต์เดียวที่ดังไปทั่ว ยังน้อยเกินไปที่จะบอกว่าจะมีอะไรต่อ',
    'happy-customer': 'ซื้อ {brand} เอง บอกต่อโดยไม่ได้รับค่าจ้าง และตอบคำถามคนอื่น ผู้ติดตามไม่ถึงพันคน',
    detractor: 'ผิดหวังกับ {brand} บอกชัดว่าเพราะอะไร และมีคนฟัง',
    'friend-of-a-friend': 'รู้ลึกมากแต่คุยกับคนเดียว จะเข้าถึงได้ต้องผ่าน {friend}',
  },
  es: {
    'hidden-gem':
      'Seis mil seguidores, y es la persona cuya palabra más se retoma: mira quién la cita y cuándo.',
    'distant-star':
      'Dos millones de seguidores que llegaron por otra cosa. De vez en cuando un comentario amable sobre el tema, que nadie retoma.',
    'bought-step':
      'Dieciocho mil seguidores en una noche, sin ninguna publicación que lo explique, y las respuestas siguen igual.',
    pod: 'Veinte personas que se elogian entre sí en menos de un cuarto de hora y a las que casi nadie más responde.',
    'viral-newcomer':
      'Unas semanas en el tema y una publicación que dio la vuelta al país. Muy poco para saber si habrá más.',
    'happy-customer':
      'Compra {brand}, lo cuenta sin cobrar y contesta a las preguntas de los demás: menos de mil seguidores.',
    detractor: '{brand} le falló, explica exactamente en qué, y se le escucha.',
    'friend-of-a-friend': 'Sabe muchísimo y habla con una sola persona: se llega a través de {friend}.',
  },
}
