/** A topic by its terms in Spanish and Portuguese. */
export interface BacktestTopic {
  readonly name: string
  readonly terms: readonly string[]
}

const topic = (name: string, ...terms: string[]): BacktestTopic => ({ name, terms })

/**
 * Topics on which the yardsticks, shares and half-lives of the score were chosen. What the bench says of them flatters
 * Relais, so it does not say it. The last twelve judged methods up to 2026.2 and have been looked at too often to judge.
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

/**
 * Subjects that may judge, chosen by a rule written down before any result on them was seen: every first-tier subject of
 * the IAB Content Taxonomy and of the IPTC Media Topics that shares no term with a tuning topic, by its plain words in
 * both languages.
 */
export const judgeCandidates: readonly BacktestTopic[] = [
  topic('cars', 'carro', 'carros', 'auto', 'autos', 'coche', 'coches', 'automóvil', 'automóvel'),
  topic(
    'business',
    'empresa',
    'empresas',
    'negocio',
    'negocios',
    'negócio',
    'negócios',
    'empresario',
    'empresários',
  ),
  topic('events', 'evento', 'eventos', 'festival', 'concierto', 'conciertos'),
  topic('food', 'comida', 'cocina', 'cozinha', 'receta', 'recetas', 'receita', 'receitas', 'restaurante'),
  topic(
    'exercise',
    'treino',
    'treinos',
    'exercício',
    'exercícios',
    'ejercicio',
    'ejercicios',
    'academia',
    'fitness',
    'gimnasio',
  ),
  topic('home', 'casa', 'hogar', 'decoração', 'decoración', 'jardim', 'jardín'),
  topic('money', 'dinheiro', 'dinero', 'banco', 'bancos', 'impostos', 'impuestos'),
  topic('pets', 'cachorro', 'cachorros', 'gato', 'gatos', 'perro', 'perros', 'mascota', 'mascotas'),
  topic('shopping', 'compra', 'compras', 'loja', 'lojas', 'tienda', 'tiendas', 'promoção', 'promoción'),
  topic('sports', 'esporte', 'esportes', 'deporte', 'deportes', 'atleta', 'atletas'),
  topic('technology', 'tecnologia', 'tecnología', 'internet', 'digital', 'aplicativo', 'aplicación'),
  topic('television', 'televisão', 'televisión', 'novela', 'novelas', 'série', 'serie', 'tv'),
  topic('travel', 'viagem', 'viagens', 'viaje', 'viajes', 'viajar', 'turismo', 'hotel'),
  topic('games', 'jogo', 'jogos', 'juego', 'juegos', 'videojuegos', 'game', 'games'),
  topic('famous people', 'fama', 'famoso', 'famosos', 'famosa', 'celebridade', 'celebridades', 'celebridad'),
  topic('crime', 'crime', 'crimes', 'crimen', 'crímenes', 'violência', 'violencia', 'delito', 'delitos'),
  topic(
    'disasters',
    'acidente',
    'accidente',
    'tragédia',
    'tragedia',
    'desastre',
    'terremoto',
    'sismo',
    'enchente',
  ),
  topic('war and peace', 'guerra', 'guerras', 'paz', 'conflito', 'conflicto', 'militares'),
  topic('politics', 'política', 'político', 'políticos', 'políticas'),
  topic('society', 'sociedade', 'sociedad', 'social', 'pobreza', 'desigualdade', 'desigualdad'),
  topic('weather', 'clima', 'chuva', 'chuvas', 'lluvia', 'lluvias', 'calor', 'frío'),
  topic('holidays', 'natal', 'navidad', 'carnaval', 'páscoa', 'feriado', 'vacaciones', 'férias'),
  topic('property', 'apartamento', 'departamento', 'aluguel', 'alquiler', 'imóvel', 'vivienda', 'moradia'),
  topic('human interest', 'vida', 'história', 'historia', 'histórias', 'historias'),
]

/** A candidate judges with so many posts, by so many people, in the shorter training period: nothing later is looked at. */
const fewestPosts = 80
const mostPosts = 4_000
const fewestPeople = 25

export function mayJudge({ posts, people }: { readonly posts: number; readonly people: number }): boolean {
  return posts >= fewestPosts && posts <= mostPosts && people >= fewestPeople
}

/** Made from the first period, judged by the second. */
export const splits = [
  { trainFrom: '2020-01-01', trainUntil: '2020-08-31', testUntil: '2021-03-31' },
  { trainFrom: '2020-01-01', trainUntil: '2020-05-14', testUntil: '2020-08-31' },
] as const
