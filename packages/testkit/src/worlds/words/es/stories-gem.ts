import type { WordBank } from '../../word-bank.ts'

/** The hidden gem: measured tests and clear explanations that one wants to pass on. */
export const storiesGem: Pick<WordBank['stories'], 'hidden-gem'> = {
  'hidden-gem': [
    'Medí la altura de la espuma de 11 pares de zapatillas a los 0, 300 y 600 km con un calibre de 12 euros. Pierden entre 1,1 y 3,8 mm. La más cara es la tercera que más pierde. Tabla en el primer comentario.',
    '¿Por qué te sale la uña negra? En 7 de cada 10 fotos que me mandan las zapatillas están bien de talla y mal de cordón. Prueba el último ojal con lazo de corredor y baja una cuesta. Gratis, dos minutos.',
    'Pesé 24 zapatillas en la misma balanza. Media de diferencia con lo que dice la web: 14 gramos. Siempre a favor de la web, qué casualidad.',
    'Corrí 6 series de mil con zapatillas de placa y 6 sin placa, mismo pulso, orden al azar, cuatro días. A 4:30 gano 6 segundos por kilómetro. A 6:00, medio segundo. Si ruedas a 6:00, guarda ese dinero para el fisio.',
    'El drop de la caja y el drop medido no coinciden en 9 de 14 pares de zapatillas. El peor dice 8 y mide 11. Si te duele el Aquiles al cambiar de modelo, igual no es cosa tuya.',
    'Corrección: el mes pasado escribí que las zapatillas Andurra perdían agarre a los 200 km. Repetí la prueba con otro par y no pasó. Era mi par, o mi charco. Queda cambiado en la tabla y perdón.',
    'Cómo saber si tus zapatillas están muertas sin contar kilómetros: ponlas en una mesa, mira por detrás. Si el talón cae más de 3 grados hacia un lado, ya te están moviendo la rodilla. Una foto con el móvil y una regla bastan.',
    'Rotar dos pares de zapatillas: seguí a 18 personas del club durante ocho meses. Los que rotaban sacaron un 11 % más de vida a cada par. Los que rotaban tres, lo mismo que dos. Con dos llega.',
    'Lavadora: metí 4 zapatillas viejas en programas distintos. A 30 sin centrifugar, nada. A 40 con centrifugado, 1,2 mm menos de espuma. Con secadora se despegó la suela en 50 minutos. A mano, gente.',
    'Cuánto cuesta un kilómetro en zapatillas: de 4 a 31 céntimos entre los 20 pares que anoté. Las de 31 corren un poco más. Las de 4 llevan 1.100 km y ya me dan pena tirarlas.',
    'Me preguntan por pie ancho todos los días, así que medí el ancho real de 16 modelos de zapatillas por dentro, con plastilina. Dos «anchos» son más estrechos que tres «normales». Lista ordenada abajo, sin enlaces de compra.',
    'Amortiguación y peso: dejé caer un martillo de 5 kg sobre 9 zapatillas, cien veces, y grabé el rebote. Para más de 85 kg las blandas se quedan sin recorrido. No es opinión, se ve en el vídeo a cámara lenta.',
    'Carta de Rosa, 68 años: cambió el nudo, aflojó el empeine y volvió a correr con las zapatillas que iba a regalar. Cinco kilómetros el sábado. Hoy no publico ninguna tabla, publico esto.',
    'Calcetín fino, calcetín gordo, mismo par de zapatillas: el fino deja 4 mm más de largo útil. Antes de cambiar de talla, cambia de calcetín. Lo probaron 12 personas y 9 se ahorraron la devolución.',
    '¿Duran menos las zapatillas en calor? Dejé dos pares iguales una hora a 8 grados y otra a 38 y medí la compresión. A 38 la espuma cede un 9 % más. En verano tu par es otro par.',
    'Las plantillas de 15 euros y las de 150, en las mismas zapatillas, diez personas sin saber cuál llevaban. Seis prefirieron las baratas. No sirve para quien tiene una lesión, para eso está el podólogo.',
    'Agarre en mojado, prueba casera: azulejo, agua, un dinamómetro de pesca. De 8 zapatillas, la mejor aguanta 41 newtons y la peor 19. La peor se llama «todo tiempo», no me lo invento.',
    'Gracias por las 300 fotos de suelas. Ya clasifiqué 212: el 71 % gasta más por fuera del talón y está bien así. Si gastas igual que la mayoría, no necesitas zapatillas «correctoras», necesitas que te dejen en paz.',
  ],
}
