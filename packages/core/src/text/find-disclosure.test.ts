import { describe, expect, test } from 'vitest'
import type { DisclosureKind } from './disclosure-labels.ts'
import { understandPost } from './understand-post.ts'

const labelsOf = (text: string, title: string | null = null) =>
  understandPost({ title, text, hashtags: null, mentions: null, links: null }).disclosure

describe('a label is found', () => {
  test.each<[string, DisclosureKind[]]>([
    ['My new favourite knife #ad', ['ad']],
    ['[Ad] Sharp as ever', ['ad']],
    ['AD | my new knife', ['ad']],
    ['Ce couteau est une merveille #pub', ['ad']],
    ['Publicité : mon couteau du moment', ['ad']],
    ['Mi sartén favorita #publi', ['ad']],
    ['Publi | mi sartén favorita', ['ad']],
    ['Minha panela nova #publi', ['ad']],
    ['#publicidade Minha panela nova', ['ad']],
    ['[Anzeige] Mein neues Messer', ['ad']],
    ['Werbung\nMein neues Messer', ['ad']],
    ['Il mio coltello #adv', ['ad']],
    ['#pubblicità Il mio coltello', ['ad']],
    ['มีดเล่มใหม่ #โฆษณา', ['ad']],
    ['Collaboration commerciale avec @opinel', ['paid-partnership']],
    ['Nouveau couteau ! Collaboration commerciale', ['paid-partnership']],
    ['Nouveau couteau (collaboration commerciale)', ['paid-partnership']],
    ['Mon couteau #CollaborationCommerciale', ['paid-partnership']],
    ['Mon couteau, en partenariat rémunéré', ['paid-partnership']],
    ['Colaboración pagada: mi sartén', ['paid-partnership']],
    ['Mi sartén #ColaboraciónPagada', ['paid-partnership']],
    ['Parceria paga, mas a opinião é minha', ['paid-partnership']],
    ['Das ist eine bezahlte Kooperation', ['paid-partnership']],
    ['Collaborazione retribuita per voi', ['paid-partnership']],
    ['ได้รับการสนับสนุนจาก @brand', ['paid-partnership']],
    ['มีดดีมาก #ได้รับการสนับสนุน', ['paid-partnership']],
    ['รีวิวนี้ได้รับการสนับสนุนครับ', ['paid-partnership']],
    ['#sponsored run this morning', ['paid-partnership']],
    ['Gifted by @brand, thank you', ['gifted']],
    ['Couteau #offertpar la marque', ['gifted']],
    ['Un produit offert que je garde', ['gifted']],
    ['Unboxing #recebidos da semana', ['gifted']],
    ['ทางแบรนด์ส่งมาให้ลองใช้', ['gifted']],
    ['Bag is an affiliate link', ['affiliate']],
    ['Le lien affilié est en bio', ['affiliate']],
    ['Enlaces de afiliado abajo', ['affiliate']],
    ['Alle Links sind Affiliate-Links', ['affiliate']],
    ['Paid partnership with Nike', ['paid-partnership', 'platform']],
    ['Inclut une communication commerciale', ['platform']],
    ['#ad #gifted with love', ['ad', 'gifted']],
  ])('%s', (text, kinds) => {
    expect(labelsOf(text)).toEqual(kinds)
  })

  test('in a title too', () => {
    expect(labelsOf('A knife for life', 'My kitchen (ad)')).toEqual(['ad'])
  })
})

describe('the same letters are no label', () => {
  test.each([
    'Une bière au pub ce soir',
    'Le pub est fermé, la publicité aussi',
    'La collaboration commerciale entre la France et le Japon avance',
    'Un publirreportaje sobre sartenes #publico',
    'I would add this to the list, ad infinitum',
    '#adventure #adidas #public #publicado #advent',
    'Die Anzeige bei der Polizei ist raus',
    'Werbung nervt mich im Fernsehen',
    'La pubblicità in tv dura troppo',
    'A publicidade na tv é longa demais',
    'Elle a offert un livre à sa sœur',
    'Me han regalado flores',
    'ทีมได้รับการสนับสนุนจากแฟนบอลเสมอ',
    'โฆษณาทางทีวีเยอะมาก',
    'The partnership is paid for by taxes',
    'He gifted me a book',
  ])('%s', (text) => {
    expect(labelsOf(text)).toEqual([])
  })
})
