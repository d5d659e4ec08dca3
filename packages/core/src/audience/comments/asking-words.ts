/**
 * Ways of asking for something in the seven languages, as patterns over folded text: whether they speak for a comment
 * that is not about the post, and how much, is learned from labelled comments.
 */
export const askingPatterns = {
  /** To follow or subscribe. */
  subscribe:
    /\b(?:subscrib\w*|sub (?:to|4|for|me)|follow (?:me|my|back)|f4f|sub4sub|abonne\w* (?:toi|vous|a ma)|suscrib\w*|sigueme|siganme|inscreva\w*|me segue|abonnier\w*|folgt? mir|iscriv\w*|seguimi)|ติดตามช่อง|กดติดตาม|ฟอลกลับ|ฝากติดตาม/u,
  /** To go and look elsewhere. */
  look: /\b(?:check (?:it |this |me |my |out )|look at my|visit|click|watch my|my (?:new )?(?:channel|video|page|song|music|blog|site|profile|insta\w*|bio)|link in|regarde\w* ma|ma chaine|mon profil|va voir|mira mi|mi canal|mi perfil|visita|entra (?:a|en)|meu canal|minha? (?:pagina|loja)|mein(?:en)? kanal|mein profil|schaut mal|il mio canale|mio profilo)|ช่องของ(?:เรา|ผม|ฉัน)|ฝากร้าน|ฝากช่อง|ลิงก์หน้าโปรไฟล์/u,
  /** Money, prizes, easy work. */
  money:
    /\b(?:earn|make|free|win) (?:\w+ ){0,3}(?:money|cash|\$?\d|gift|iphone|followers)|\b(?:giveaway|bitcoin|crypto\w*|forex|invest\w*|paypal|work from home|make money|gana dinero|dinero (?:facil|extra)|inversion|gagne\w* (?:de l.)?argent|argent facile|ganhe dinheiro|renda extra|geld verdienen|guadagn\w*)\b|รายได้เสริม|หาเงิน|เครดิตฟรี|แทงบอล|สล็อต|กู้เงิน|ลงทุน/u,
  /** To write to somebody elsewhere. */
  contact:
    /\b(?:whats ?app|telegram|dm (?:me|us)|inbox me|text me|contact (?:me|us|him|her)|escribeme|contactame|ecris moi|contacte[zr]? moi|chame no|schreib mir|scrivimi|line id)\b|แอดไลน์|ทักไลน์|ไอดีไลน์/u,
  /** For thumbs, comments, votes, shares, help. */
  favour:
    /\b(?:like (?:if|my|and sub\w*|this (?:comment|if))|thumbs? up|please (?:like|help|vote|share|read)|plz|vote for|share this|petition|donat\w+|help me|gofundme|kickstarter|ayuda\w*|por favor (?:dale|comparte)|aidez moi|partage\w*|ajuda|bitte (?:teilt|helft)|aiutatemi)\b|ช่วยกดไลก์|ช่วยแชร์|โหวต/u,
} as const
export type Asking = keyof typeof askingPatterns

/** Praise that fits any post, in few words. */
export const praiseWords: ReadonlySet<string> = new Set(
  `nice great good awesome amazing wow cool love lovely beautiful perfect best super fantastic gorgeous stunning superb
  wonderful incredible excellent fire lit goals pic post shot content work job page bravo top genial magnifique
  magnifica magnifico beau belle parfait hermoso hermosa genial lindo linda bonito bonita increible excelente perfecto
  otimo maravilhoso perfeito schon toll wunderschon klasse bello bella bellissimo bellissima stupendo สวย สวยมาก น่ารัก
  เยี่ยม สุดยอด ดีมาก ชอบ เริ่ด ปัง`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)
