/**
 * What a label says: that the post is advertising, that somebody paid for the collaboration, that the product was a
 * gift, that links earn a commission; or that the network itself put the label there.
 */
export const disclosureKinds = ['ad', 'affiliate', 'gifted', 'paid-partnership', 'platform'] as const
export type DisclosureKind = (typeof disclosureKinds)[number]

export interface DisclosureLabels {
  readonly kind: DisclosureKind
  /** Hashtags that say nothing else, without their sign. */
  readonly tags: readonly string[]
  /** Words that say nothing else, wherever they stand. */
  readonly phrases: readonly string[]
  /** Words of everyday language too, which are a label where a label stands: alone, first, or in brackets. */
  readonly leads: readonly string[]
}

const ad: DisclosureLabels = {
  kind: 'ad',
  tags: [
    ...['ad', 'ads', 'advert', 'advertisement', 'advertising', 'paidad'],
    ...['pub', 'publicité', 'annonce', 'communicationcommerciale'],
    ...['publi', 'publicidad', 'publipost', 'contenidopublicitario', 'anuncio'],
    ...['publicidade', 'publipaga', 'anúncio', 'conteúdopublicitário'],
    ...['werbung', 'anzeige', 'werbungda', 'werbungunbezahlt', 'werbungbezahlt', 'bezahltewerbung'],
    ...['adv', 'pubblicità', 'advertorial', 'contenutopubblicitario', 'inserzione'],
    ...['โฆษณา', 'โฆษณาแฝง', 'สื่อโฆษณา'],
  ],
  phrases: ['contenuto pubblicitario', 'contenido publicitario', 'conteúdo publicitário', 'bezahlte Werbung'],
  leads: [
    ...['ad', 'advert', 'advertisement', 'pub', 'publicité', 'publi', 'publicidad', 'publicidade'],
    ...['communication commerciale', 'Werbung', 'Anzeige', 'adv', 'pubblicità', 'โฆษณา'],
  ],
}

const paidPartnership: DisclosureLabels = {
  kind: 'paid-partnership',
  tags: [
    ...[
      'paidpartnership',
      'paidpartner',
      'sponsored',
      'sponsoredpost',
      'sponsoredby',
      'spon',
      'paidpromotion',
    ],
    ...['collaborationcommerciale', 'collabcommerciale', 'partenariatrémunéré', 'collaborationrémunérée'],
    ...['collabrémunérée', 'sponsorisé', 'postsponsorisé', 'partenariatcommercial'],
    ...['colaboraciónpagada', 'colaboraciónremunerada', 'patrocinado', 'postpatrocinado', 'patrocinadopor'],
    ...['parceriapaga', 'publiparceria', 'conteúdopatrocinado', 'patrocinada'],
    ...['bezahltepartnerschaft', 'bezahltekooperation', 'gesponsert', 'sponsoredbywerbung'],
    ...[
      'collaborazioneretribuita',
      'collaborazionepagata',
      'sponsorizzato',
      'sponsorizzata',
      'postsponsorizzato',
    ],
    ...['ได้รับการสนับสนุน', 'สปอนเซอร์', 'ได้รับสปอนเซอร์', 'โพสต์สปอนเซอร์', 'จ้างรีวิว', 'พาร์ทเนอร์แบบชำระเงิน'],
  ],
  phrases: [
    ...['paid partnership', 'paid collaboration', 'sponsored post', 'sponsored video', 'sponsored by'],
    ...['partenariat rémunéré', 'collaboration rémunérée', 'post sponsorisé', 'vidéo sponsorisée'],
    ...['colaboración pagada', 'colaboración remunerada', 'publicación patrocinada', 'contenido patrocinado'],
    ...['parceria paga', 'conteúdo patrocinado', 'publicação patrocinada', 'vídeo patrocinado'],
    ...['bezahlte Partnerschaft', 'bezahlte Kooperation', 'gesponserter Beitrag', 'gesponsertes Video'],
    ...[
      'collaborazione retribuita',
      'collaborazione pagata',
      'post sponsorizzato',
      'contenuto sponsorizzato',
    ],
    ...['โพสต์นี้ได้รับการสนับสนุน', 'คลิปนี้ได้รับการสนับสนุน', 'วิดีโอนี้ได้รับการสนับสนุน', 'รีวิวนี้ได้รับการสนับสนุน'],
    ...['ได้รับการสนับสนุนผลิตภัณฑ์จาก', 'ได้รับการสนับสนุนสินค้าจาก', 'ได้รับค่าตอบแทนจาก', 'ได้รับค่าจ้างรีวิว'],
  ],
  leads: [
    ...[
      'sponsored',
      'collaboration commerciale',
      'collab commerciale',
      'partenariat commercial',
      'sponsorisé',
    ],
    ...['patrocinado', 'gesponsert', 'sponsorizzato', 'ได้รับการสนับสนุน', 'สนับสนุนโดย', 'สปอนเซอร์โดย'],
  ],
}

const gifted: DisclosureLabels = {
  kind: 'gifted',
  tags: [
    ...['gifted', 'giftedby', 'giftedproduct', 'prgift', 'prsample', 'prpackage', 'prstay', 'giftedstay'],
    ...['produitoffert', 'produitsofferts', 'offertpar', 'invitationpresse', 'cadeaudelamarque'],
    ...['regalado', 'regaladopor', 'productoregalado', 'invitadopor', 'regalodemarca'],
    ...['recebido', 'recebidos', 'recebidinhos', 'presskit', 'publirecebido'],
    ...['prprodukt', 'prmuster', 'produkttest', 'geschenktbekommen', 'prsampleunbezahlt'],
    ...['giftedby', 'suppliedby', 'prodottoofferto', 'prodottoinomaggio', 'fornitoda'],
    ...['ได้รับสินค้าฟรี', 'แบรนด์ส่งมาให้', 'ได้ของฟรี'],
  ],
  phrases: [
    ...['gifted by', 'kindly gifted', 'PR sample', 'received this product for free', 'sent to me for free'],
    ...['produit offert', 'produits offerts', 'offert par la marque', 'offerts par la marque'],
    ...['producto regalado', 'regalado por la marca', 'producto cedido', 'cedido por la marca'],
    ...['produto recebido', 'recebido da marca', 'recebi da marca', 'enviado pela marca'],
    ...['kostenlos zur Verfügung gestellt', 'PR Sample', 'PR Muster', 'kostenfrei zur Verfügung gestellt'],
    ...['prodotto in omaggio', "omaggio dell'azienda", 'prodotto fornito da', 'inviato gratuitamente'],
    ...['ได้รับสินค้าฟรีจาก', 'ได้รับสินค้ามาฟรี', 'ทางแบรนด์ส่งมาให้', 'แบรนด์ส่งมาให้ลอง'],
  ],
  leads: ['gifted', 'offert', 'regalado', 'recebido', 'omaggio'],
}

const affiliate: DisclosureLabels = {
  kind: 'affiliate',
  tags: [
    ...[
      'affiliate',
      'affiliatelink',
      'affiliatelinks',
      'commissionsearned',
      'commissionearned',
      'amazonassociate',
    ],
    ...['lienaffilié', 'liensaffiliés', 'affiliation', 'affilié', 'enlaceafiliado', 'afiliado', 'afiliados'],
    ...[
      'linkafiliado',
      'affiliatelinkwerbung',
      'werbelink',
      'linkaffiliato',
      'affiliazione',
      'นายหน้า',
      'ลิงก์นายหน้า',
    ],
  ],
  phrases: [
    ...[
      'affiliate link',
      'affiliate links',
      'earn a small commission',
      'earn a commission',
      'Amazon Associate',
    ],
    ...['lien affilié', 'liens affiliés', "lien d'affiliation", "liens d'affiliation"],
    ...[
      'enlace de afiliado',
      'enlaces de afiliado',
      'enlaces de afiliados',
      'link de afiliado',
      'links de afiliado',
    ],
    ...['Affiliate-Link', 'Affiliate-Links', 'Partnerlink', 'Partnerlinks', 'Provisionslink'],
    ...['link affiliato', 'link affiliati', 'link di affiliazione'],
    ...['ลิงก์แอฟฟิลิเอต', 'ลิงค์แอฟฟิลิเอต', 'ลิงก์นายหน้า', 'ลิงค์นายหน้า'],
  ],
  leads: [],
}

const platform: DisclosureLabels = {
  kind: 'platform',
  tags: [],
  phrases: [
    ...[
      'Paid partnership with',
      'Includes paid promotion',
      'Contains paid promotion',
      'Creator earns commission',
    ],
    ...[
      'Partenariat rémunéré avec',
      'Inclut une communication commerciale',
      'Inclut une promotion rémunérée',
    ],
    ...['Colaboración pagada con', 'Incluye promoción pagada', 'Incluye una promoción pagada'],
    ...['Parceria paga com', 'Inclui promoção paga', 'Inclui conteúdo promocional pago'],
    ...['Bezahlte Partnerschaft mit', 'Enthält bezahlte Werbung', 'Bezahlte Werbepartnerschaft mit'],
    ...[
      'Partnership pubblicizzata con',
      'Include una promozione a pagamento',
      'Contiene una promozione a pagamento',
    ],
    ...[
      'ความร่วมมือแบบชำระเงินกับ',
      'การเป็นพาร์ทเนอร์แบบชำระเงินกับ',
      'มีการโปรโมตแบบชำระเงิน',
      'มีการโปรโมทแบบเสียค่าใช้จ่าย',
    ],
  ],
  leads: [],
}

/** The labels that Relais knows, in English, French, Spanish, Portuguese, German, Italian and Thai. */
export const disclosureLabels: readonly DisclosureLabels[] = [
  ad,
  affiliate,
  gifted,
  paidPartnership,
  platform,
]
