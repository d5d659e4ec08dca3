import type { BacktestTopic } from './backtest-topics.ts'

const topic = (name: string, ...terms: string[]): BacktestTopic => ({ name, terms })

/**
 * What the fresh judged topics were drawn from, by a rule written down before any result on them was looked at: every
 * first-tier subject of the IAB Content Taxonomy and of the IPTC Media Topics that shares no term with a topic used
 * before, named by its plain words in Spanish and Portuguese. Kept are those with 80 to 4,000 posts by at least 25
 * people in the shorter training period; `npm run bench -- fresh-topics --data DIR` counts them again.
 */
export const freshCandidates: readonly BacktestTopic[] = [
  topic('cars', 'carro', 'carros', 'auto', 'autos', 'coche', 'coches', 'automóvil', 'automóvel'),
  topic('business', 'empresa', 'empresas', 'negocio', 'negocios', 'negócio', 'negócios', 'empresario', 'empresários'),
  topic('events', 'evento', 'eventos', 'festival', 'concierto', 'conciertos'),
  topic('food', 'comida', 'cocina', 'cozinha', 'receta', 'recetas', 'receita', 'receitas', 'restaurante'),
  topic('exercise', 'treino', 'treinos', 'exercício', 'exercícios', 'ejercicio', 'ejercicios', 'academia', 'fitness', 'gimnasio'),
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
  topic('disasters', 'acidente', 'accidente', 'tragédia', 'tragedia', 'desastre', 'terremoto', 'sismo', 'enchente'),
  topic('war and peace', 'guerra', 'guerras', 'paz', 'conflito', 'conflicto', 'militares'),
  topic('politics', 'política', 'político', 'políticos', 'políticas'),
  topic('society', 'sociedade', 'sociedad', 'social', 'pobreza', 'desigualdade', 'desigualdad'),
  topic('weather', 'clima', 'chuva', 'chuvas', 'lluvia', 'lluvias', 'calor', 'frío'),
  topic('holidays', 'natal', 'navidad', 'carnaval', 'páscoa', 'feriado', 'vacaciones', 'férias'),
  topic('property', 'apartamento', 'departamento', 'aluguel', 'alquiler', 'imóvel', 'vivienda', 'moradia'),
  topic('human interest', 'vida', 'história', 'historia', 'histórias', 'historias'),
]
