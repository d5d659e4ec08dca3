import type { Exchange } from '../../word-bank.ts'

/** What is asked under posts on the topic, with what fits as an answer. */
export const exchanges: readonly Exchange[] = [
  {
    ask: ['¿Cuánto pesan?', '¿Qué peso tienen más o menos?'],
    answer: [
      'Unos 245 gramos en un 42, las pesé en la cocina.',
      '230 y pico, ligeras sin pasarse.',
      'Más de lo que dice la web, 262 las mías.',
      'No las he pesado, pero no se sienten pesadas.',
    ],
  },
  {
    ask: ['¿Sirven para pie ancho?', 'Tengo el pie ancho, ¿me van a apretar?', '¿Hay horma ancha?'],
    answer: [
      'Sí, hay horma ancha, pero hay que buscarla en la web.',
      'Yo tengo pie ancho y voy bien con media talla más.',
      'Aprietan un poco al principio, a las dos semanas ya no.',
      'Para pie muy ancho, no. Mejor pruébalas por la tarde.',
    ],
  },
  {
    ask: ['¿Qué tal el agarre en mojado?', '¿Resbalan con lluvia?'],
    answer: [
      'En mojado bien, cuidado con las rayas pintadas.',
      'Resbalan en pintura y hojas, en el resto cumplen.',
      'Con lluvia fuerte agarro otras, la verdad.',
      'Sin sustos hasta ahora, y acá llueve.',
    ],
  },
  {
    ask: ['¿Las usarías para un maratón?', '¿Aguantan un maratón?'],
    answer: [
      'Para un medio sin dudar, para uno entero querría algo más de espuma.',
      'Yo hice uno con ellas y llegué con los pies enteros.',
      'Si tu ritmo es tranquilo, sí.',
      'Las usaría, pero con 50 km encima antes.',
    ],
  },
  {
    ask: ['¿Cuántos kilómetros te duraron?', '¿Cada cuánto las cambias?', '¿Qué tal de durabilidad?'],
    answer: [
      'La espuma me aguantó unos 600, la suela bastante más.',
      'Cuando la rodilla empieza a quejarse, más o menos a los 700.',
      'Las mías van por 480 y todavía les queda.',
      '400 y adiós, pero yo peso bastante.',
      'Más de 800, y ahora son las de pasear.',
    ],
  },
  {
    ask: ['¿Qué drop tienen?', '¿El drop cuánto es?'],
    answer: [
      '8 milímetros en la caja, yo medí 7.',
      '6, se nota si vienes de 10.',
      'Ni idea, y corro igual 😅',
      '10, de las clásicas.',
    ],
  },
  {
    ask: ['¿Media talla más o la de siempre?', '¿Tallan bien?', '¿Cómo van de talla?'],
    answer: [
      'Media más que de calle, siempre.',
      'La de siempre, pero con calcetín fino.',
      'Tallan pequeño, sube media.',
      'Pruébatelas, mi 42 de otras aquí es 43.',
    ],
  },
  {
    ask: ['¿Cuánto te costaron?', '¿A qué precio andan?'],
    answer: [
      'En rebajas, casi a mitad de precio. A precio completo no las pago.',
      '95 en oferta, con envío.',
      'En México me salieron en 1,899.',
      'Más de lo que le dije a mi familia.',
    ],
  },
  {
    ask: ['¿Las venden en México?', '¿Llegan a Latinoamérica?'],
    answer: [
      'Sí llegan, pero tardan y salen más caras. Mejor en tienda.',
      'Las vi en el centro comercial la semana pasada.',
      'A Colombia solo por internet, y con impuestos.',
      'Yo las pedí con una prima que viajaba, jaja.',
    ],
  },
  {
    ask: ['¿Van bien para alguien de 90 kilos?', 'Peso bastante, ¿se hunden?'],
    answer: [
      'Con 90 kilos yo buscaría las firmes, las blandas se hunden rápido.',
      'Peso 92 y me duraron 500, no está mal.',
      'Se hunden un poco por dentro a los dos meses.',
      'Van bien, pero alterna con otro par para que la espuma descanse.',
    ],
  },
  {
    ask: ['¿Y para caminar todo el día?', '¿Sirven para trabajar de pie?'],
    answer: [
      'Para caminar van perfectas, de hecho mi madre me las quita.',
      'Trabajo de pie y son las que uso.',
      'Sí, pero te dará pena ensuciarlas.',
      'Para caminar sobra cualquiera más barata.',
    ],
  },
  {
    ask: ['¿Hay que domarlas o van cómodas desde el principio?', '¿Rozan al principio?'],
    answer: [
      'Dos salidas cortas y ya.',
      'A mí me rozó el talón una semana.',
      'Cómodas desde la caja, pero no las estrenes en carrera.',
      'Ablandan a los 40 km, antes parecen tabla.',
    ],
  },
  {
    ask: ['¿Las lavas a máquina?', '¿Cómo las limpias?'],
    answer: [
      'A mano, agua fría y nada de radiador.',
      'Cepillo de dientes y jabón, y a la sombra.',
      'A máquina en frío y sin centrifugar, que nadie me juzgue.',
      'No las limpio, tienen carácter.',
    ],
  },
  {
    ask: ['¿Te caben las plantillas del podólogo?', '¿Van con plantillas a medida?'],
    answer: [
      'Caben, pero saca la de fábrica primero.',
      'A mí me obligó a subir media talla.',
      'Justas, mi podólogo me dijo que mejor otras.',
      'Sí, llevo las mías desde el primer día.',
    ],
  },
  {
    ask: ['¿Para series también o solo rodar?', '¿Sirven para ir rápido?'],
    answer: [
      'Para rodar. En series me sobran gramos.',
      'Hasta 5 el kilómetro sí, más rápido pide otra cosa.',
      'Hice unas cuestas con ellas y muy bien.',
      'Rápido iría yo con otras piernas.',
    ],
  },
  {
    ask: ['¿La placa se nota a ritmos lentos?', '¿Vale la pena la placa de carbono?'],
    answer: [
      'Por debajo de 5:30 algo, más lento es dinero tirado.',
      'A mí me gustó más el color que la placa.',
      'Se nota en el bolsillo seguro.',
      'Solo para carreras, y si te hace ilusión.',
    ],
  },
  {
    ask: ['¿Cómo te responde Zancadia si hay un problema?', '¿Alguien reclamó a Zancadia?'],
    answer: [
      'A mí me contestaron en cuatro días y me las cambiaron.',
      'Un mes esperando, así que suerte.',
      'Guarda el ticket y manda fotos de la suela, ayuda.',
      'Por teléfono mejor que por el formulario.',
    ],
  },
  {
    ask: ['¿Las recomiendas con fascitis?', '¿Y con dolor de rodilla?'],
    answer: [
      'Consulta antes, a mí me ayudó más la fuerza que el cambio de calzado.',
      'Me fueron bien, pero cada pie es distinto.',
      'Mi fisio dice que el calzado es el 10 % del problema.',
      'Con más espuma me molestaba menos, no sé si sirve.',
    ],
  },
  {
    ask: ['Estoy empezando, ¿necesito algo mejor?', '¿Qué miro primero si no sé nada?'],
    answer: [
      'Que no te aprieten por la tarde. Lo demás es secundario.',
      'Vas bien con lo que tienes, sal a trotar.',
      'El modelo del año pasado y listo.',
      'Ve a una tienda donde te dejen trotar.',
    ],
  },
]
