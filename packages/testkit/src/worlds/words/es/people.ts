import type { WordBank } from '../../word-bank.ts'
import { bios } from './bios.ts'

const list = (text: string): readonly string[] => text.split(/,\s*/)

/** Given and family names, drawn apart, so that nobody in particular is meant. */
export const people: WordBank['people'] = {
  given: list(
    'Lucía, Mateo, Ximena, Iker, Valeria, Joaquín, Marisol, Andrés, Itziar, Emiliano, Carmen, Gael, Abril, Rubén, Paloma, Nahuel, Renata, Óscar, Noelia, Facundo, Citlali, Hugo, Rocío, Damián, Leire, Ramiro, Pilar, Tomás, Yolanda, Bruno, Ainhoa, Ezequiel, Dulce, Álvaro, Camila, Ignacio, Soledad, Martín, Araceli, Unai, Julieta, Ernesto, Macarena, Lautaro, Fernanda, Sergio, Milagros, Gonzalo, Estefanía, Rafael, Mireia, Santiago, Elvira, Cristóbal, Daniela, Eneko, Graciela, Jordi, Violeta, Fermín, Amparo, Benjamín, Nuria, Leandro',
  ),
  family: list(
    'Arizmendi, Boldú, Carranza Vela, Dorado, Echave, Fuentealba, Garrido Sanz, Hinojal, Ibarrola, Jurado, Lizaso, Montalbo, Navascués, Olmedilla, Pastrana, Quijada, Retamal, Sandoval Ríos, Tejedor, Urrestarazu, Valderas, Yáñez Prado, Zubieta, Almarza, Barrientos, Cifuentes, Delgadillo, Escalona, Figueras, Gálvez Mora, Huerta Pino, Iturbide, Jaramillo Sosa, Laredo, Mendizábal, Nogales, Orduña, Palomares, Quintero Vega, Rebolledo, Salmerón, Tavira, Ulloa, Villalpando, Zamorano, Aldana, Brizuela, Cebrián, Donoso, Espinel, Fajardo, Granda, Hermida, Izquierdo Roa, Lamadrid, Maldonado Cruz, Noriega, Ocampo, Pedraza, Rentería, Sotomayor, Trigueros, Uribarri, Vizcaíno, Zambrano, Aguado, Baztán, Corominas, Dávalos, Elorza, Frías, Gorostiza, Huarte, Iriondo, Luengo, Mosquera, Nebot, Ojeda, Puértolas, Riquelme, Sagasti, Terán, Urdiales, Verdejo',
  ),
  handleWords: list(
    'trote, cuesta, asfalto, cordon, meta, dorsal, vereda, kilometro, charco, sendero, despacio, agujeta, zancada, barro, madruga, siesta, cafe, tortilla, arepa, taco, barrio, parque, rio, lomas, paseo, liebre, tortuga, viento, cumbre, suela, libreta, pausa, pasito, ritmo, bocata, mango, maiz, farol, semaforo, domingo, lunes, montera, brisa, patio, azotea, limon',
  ),
  bios,
  cities: list(
    'Madrid, Barcelona, Valencia, Sevilla, Bilbao, Zaragoza, Málaga, Vigo, Granada, Alicante, Ciudad de México, Guadalajara, Monterrey, Puebla, Querétaro, Mérida, Bogotá, Medellín, Cali, Lima, Santiago de Chile, Valparaíso, Buenos Aires, Rosario, Córdoba, Montevideo, Quito, Oaxaca, Toluca',
  ),
}
