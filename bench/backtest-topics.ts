/** A topic by its terms in Spanish and Portuguese. */
export interface BacktestTopic {
  readonly name: string
  readonly terms: readonly string[]
}

const topic = (name: string, ...terms: string[]): BacktestTopic => ({ name, terms })

/**
 * Topics on which the yardsticks, shares and half-lives of the score were chosen. What the bench says of them flatters
 * Relais, so it does not say it.
 */
export const tuningTopics: readonly BacktestTopic[] = [
  topic('vaccination (es)', 'vacuna', 'vacunas', 'vacunación'),
  topic('football (pt)', 'futebol', 'gol', 'brasileirão'),
  topic('education', 'educação', 'escola', 'educación', 'escuela'),
  topic('economy', 'economía', 'economia'),
  topic('health (pt)', 'saúde', 'hospital'),
  topic('police, safety', 'polícia', 'segurança', 'policía', 'seguridad'),
  topic('music', 'música', 'show', 'canción'),
  topic('women', 'mulher', 'mulheres', 'mujer', 'mujeres'),
  topic('elections', 'eleição', 'eleições', 'elección', 'elecciones'),
  topic('family', 'família', 'familia'),
  topic('petrol', 'gasolina', 'petróleo', 'pemex', 'petrobras'),
  topic('fashion', 'moda', 'look', 'beleza', 'belleza'),
  topic('books', 'livro', 'livros', 'libro', 'libros'),
  topic('justice', 'justiça', 'justicia'),
  topic('art', 'arte', 'teatro'),
]

/** Topics that judge: picked by how many posts they have in both periods, before any result on them was looked at. */
export const judgedTopics: readonly BacktestTopic[] = [
  topic('pandemic', 'pandemia', 'coronavírus', 'coronavirus', 'covid'),
  topic('racism', 'racismo', 'racista'),
  topic('democracy', 'democracia'),
  topic('Amazon, environment', 'amazônia', 'meio ambiente', 'desmatamento', 'queimadas'),
  topic('faith', 'deus', 'igreja', 'jesus', 'dios', 'iglesia'),
  topic('corruption', 'corrupção', 'corrupción'),
  topic('cinema', 'cinema', 'filme', 'película', 'cine'),
  topic('work', 'trabalho', 'emprego', 'empleo', 'trabajo'),
  topic('vaccines (pt)', 'vacina', 'vacinas', 'vacinação'),
  topic('science', 'ciência', 'ciencia'),
  topic('children', 'crianças', 'criança', 'niños', 'niñas', 'niño'),
  topic('health (es)', 'salud', 'médicos', 'hospitales', 'médico'),
]

/** Made from the first period, judged by the second. */
export const splits = [
  { trainFrom: '2020-01-01', trainUntil: '2020-08-31', testUntil: '2021-03-31' },
  { trainFrom: '2020-01-01', trainUntil: '2020-05-14', testUntil: '2020-08-31' },
] as const
