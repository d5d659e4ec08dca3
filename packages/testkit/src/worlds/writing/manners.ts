import type { WordBank } from '../word-bank.ts'

/** Small habits of a language that belong to no subject. */
export interface Manners {
  readonly laughs: readonly string[]
  /** What stands before a comment that tells the same from one's own life. */
  readonly echoes: readonly string[]
  /** Between two sentences on one line. */
  readonly gap: string
}

export const manners: Readonly<Record<WordBank['language'], Manners>> = {
  en: {
    laughs: ['lol', 'haha', 'ha', 'lmao', 'hahaha'],
    echoes: [
      'Same here. ',
      'Same. ',
      'This, exactly. ',
      'Felt this. ',
      'Ha, ',
      'Oh I know this one. ',
      'You too? ',
      'We are the same person. ',
      'My week in one post. ',
      'Solidarity. ',
      'Snap. ',
      'Honestly? ',
      'Not just me then. ',
      'Going to be that person, but: ',
      'My version: ',
      '',
      '',
    ],
    gap: ' ',
  },
  fr: {
    laughs: ['mdr', 'haha', 'ptdr', 'lol', 'ahah'],
    echoes: [
      'Pareil ici. ',
      'Pareil. ',
      'Tellement vrai. ',
      'Alors moi c’est la même : ',
      'Ah, toi aussi ? ',
      'Je compatis. ',
      'On est deux. ',
      'Ça me rassure. ',
      'Tout moi. ',
      'Chez nous aussi : ',
      'Ma version : ',
      'Exactement ça. ',
      'Rien à ajouter. Enfin si : ',
      '',
      '',
    ],
    gap: ' ',
  },
  th: {
    laughs: ['555', '5555', '55555', 'ฮ่าๆ', '555+'],
    echoes: [
      'เหมือนกันเลย ',
      'เป็นเหมือนกัน ',
      'จริงมาก ',
      'เข้าใจเลย ',
      'นึกว่าเป็นคนเดียว ',
      'อันนี้จริง ',
      'บ้านนี้ก็เหมือนกัน ',
      'โดนมาก ',
      'ใช่เลย ',
      'ของเรานะ ',
      'ขอเล่าบ้าง ',
      '',
      '',
    ],
    gap: ' ',
  },
  es: {
    laughs: ['jaja', 'jajaja', 'jajajaja', 'jeje'],
    echoes: [
      'Igual por aquí. ',
      'Igual. ',
      'Totalmente. ',
      'Pues yo lo mismo: ',
      '¿Tú también? ',
      'Te entiendo. ',
      'Ya somos dos. ',
      'Tal cual. ',
      'Mi semana en una frase. ',
      'Menos mal, creía que era solo yo. ',
      'Mi versión: ',
      'Eso mismo. ',
      'Ánimo. ',
      '',
      '',
    ],
    gap: ' ',
  },
}
