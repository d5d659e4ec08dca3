/**
 * What people say in a profile of where they are known from, or for whom they speak (C25). `stage`: fame that was made
 * elsewhere (screen, music, sport, politics).
 */
export const occupations = [
  'stage',
  'journalist',
  'blogger',
  'expert',
  'employee',
  'reporter',
  'supporter',
] as const
export type Occupation = (typeof occupations)[number]

interface OccupationWords {
  readonly occupation: Occupation
  readonly words: readonly string[]
}

/** In English, French, Spanish and Thai. Only words that hardly mean anything else in a profile. */
export const occupationWords: readonly OccupationWords[] = [
  {
    occupation: 'stage',
    words: [
      ...[
        'actor',
        'actress',
        'singer',
        'footballer',
        'tv host',
        'tv presenter',
        'olympian',
        'olympic champion',
      ],
      ...['world champion', 'model', 'comedian', 'film director', 'senator', 'member of parliament'],
      ...['acteur', 'actrice', 'comédien', 'comédienne', 'chanteur', 'chanteuse', 'footballeur', 'humoriste'],
      ...['animateur télé', 'animatrice télé', 'mannequin', 'champion du monde', 'championne du monde'],
      ...['député', 'députée', 'sénateur', 'sénatrice'],
      ...['actriz', 'cantante', 'futbolista', 'presentador', 'presentadora', 'modelo', 'humorista'],
      ...['campeón del mundo', 'campeona del mundo', 'diputado', 'diputada', 'senador', 'senadora'],
      ...['นักแสดง', 'นักร้อง', 'ดารา', 'พิธีกร', 'นางแบบ', 'นายแบบ', 'นักฟุตบอล', 'ศิลปิน'],
    ],
  },
  {
    occupation: 'journalist',
    words: [
      ...['journalist', 'editor-in-chief', 'correspondent', 'columnist', 'critic'],
      ...['journaliste', 'rédacteur en chef', 'rédactrice en chef', 'chroniqueur', 'chroniqueuse'],
      ...['periodista', 'redactor jefe', 'redactora jefe', 'columnista', 'corresponsal'],
      ...['นักข่าว', 'ผู้สื่อข่าว', 'บรรณาธิการ', 'คอลัมนิสต์'],
    ],
  },
  {
    occupation: 'blogger',
    words: [
      ...['blogger', 'vlogger', 'podcaster', 'youtuber'],
      ...['blogueur', 'blogueuse', 'vidéaste', 'bloguero', 'bloguera'],
      ...['บล็อกเกอร์', 'ยูทูบเบอร์', 'พอดแคสเตอร์'],
    ],
  },
  {
    occupation: 'expert',
    words: [
      ...['coach', 'trainer', 'professor', 'researcher', 'physician', 'engineer', 'chef', 'nutritionist'],
      ...['physiotherapist', 'master craftsman', 'barista'],
      ...['entraîneur', 'entraîneuse', 'professeur', 'professeure', 'chercheur', 'chercheuse', 'médecin'],
      ...['ingénieur', 'ingénieure', 'artisan', 'artisane', 'coutelier', 'coutelière', 'cheffe', 'kiné'],
      ...[
        'entrenador',
        'entrenadora',
        'profesor',
        'profesora',
        'investigador',
        'investigadora',
        'médico',
        'médica',
      ],
      ...['ingeniero', 'ingeniera', 'artesano', 'artesana', 'fisioterapeuta', 'nutricionista'],
      ...['อาจารย์', 'นักวิจัย', 'แพทย์', 'วิศวกร', 'เชฟ', 'บาริสต้า', 'ผู้เชี่ยวชาญ', 'โค้ช'],
    ],
  },
  {
    occupation: 'employee',
    words: [
      ...['i work at', 'working at', 'works at', 'employee at', 'opinions are my own', 'views are my own'],
      ...['je travaille chez', 'salarié chez', 'salariée chez', 'mes propos n’engagent que moi'],
      ...['trabajo en', 'empleado de', 'empleada de', 'opiniones propias'],
      ...['พนักงาน', 'ทำงานที่'],
    ],
  },
  {
    occupation: 'reporter',
    words: [
      ...['event reporter', 'live reporting', 'live-tweeting', 'covering events'],
      ...['influenceur-reporter', 'en direct des salons', 'live-tweet'],
      ...['cobertura en vivo', 'cobertura de eventos'],
      ...['รายงานสดงาน', 'รีวิวงานอีเวนต์'],
    ],
  },
  {
    occupation: 'supporter',
    words: [
      ...['proud fan of', 'fan of', 'volunteer', 'ambassador for', 'member of the club'],
      ...['fan de', 'bénévole', 'ambassadeur de', 'ambassadrice de'],
      ...['voluntario', 'voluntaria', 'embajador de', 'embajadora de'],
      ...['แฟนคลับ', 'อาสาสมัคร'],
    ],
  },
]
