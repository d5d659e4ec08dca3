import type { WordBank } from '../../word-bank.ts'
import { bios } from './bios.ts'

const list = (text: string): readonly string[] => text.split(/,\s*/)

/** Given and family names, drawn apart, so that nobody in particular is meant. */
export const people: WordBank['people'] = {
  given: list(
    'Jeanne, Malo, Inès, Gaspard, Solène, Bastien, Aïcha, Corentin, Maëlle, Thibault, Capucine, Yanis, Margaux, Loïc, Nadia, Étienne, Clémence, Rachid, Élise, Guillaume, Fatou, Benoît, Noémie, Karim, Hélène, Rémi, Apolline, Samir, Charlotte, Gwenaël, Océane, Bruno, Lucie, Ousmane, Mathilde, Fabrice, Salomé, Damien, Josiane, Tanguy, Coralie, Arnaud, Leïla, Pascal, Ninon, Jérôme, Agathe, Mehdi, Sylvie, Théo, Brigitte, Maxence, Anaïs, Didier, Zoé, Ludovic, Martine, Ilyes, Blanche, Cédric, Odile, Amadou, Perrine, Sacha',
  ),
  family: list(
    'Ravelot, Bourdin, Kermadec, Chauvel, Tessandier, Marquaire, Le Guennec, Vasseray, Delporte, Ouadah, Fontanel, Grimaux, Loisy, Berthelin, Castagnet, Quévrin, Hamdaoui, Peyrolle, Dussart, Malaval, Rigolleau, Etchegoin, Brunaud, Sarrazac, Vautrelle, Mancelin, Diabaté, Pontavice, Rossard, Guibourg, Lachenal, Tournemine, Jacquemond, Veyssade, Arribat, Colombeau, Benhamida, Pradines, Soulagnet, Mézière, Cordonnat, Huguenel, Loubatières, Traversin, Bonnaud, Escudelier, Fauvernier, Garrigoux, Baudelot, Lemoyneau, Rochebrun, Talamont, Vernhet, Sissako, Aubrelle, Champseix, Delmotte, Estrade, Fresneau, Goasdoué, Hourcade, Imbaud, Jalabert, Kervoas, Lanoiselée, Maisonnial, Nougarède, Orsatelli, Pailloux, Quintard, Roubinet, Saint-Yvien, Teyssonnier, Urvoas, Vialatoux, Wattebled, Yvonnet, Zerroukat, Bellanzé, Crouzeix, Daguerrat, Mouginot, Barrandon, Choukroune',
  ),
  handleWords: list(
    'cuisine, marmite, tomate, poireau, torchon, planche, popote, miette, fournil, basilic, gourmand, table, cocotte, echalote, grenier, balcon, radis, potager, comptoir, assiette, tablier, gamelle, beurre, sale, atelier, cantine, pissenlit, croute, laurier, ficelle, mijote, cagette, rillette, persil, bocal, ardoise, cuillere, nappe, matin, dimanche, quartier, bouillon, navet, citron, sarrasin',
  ),
  bios,
  cities: list(
    'Lyon, Nantes, Lille, Toulouse, Rennes, Strasbourg, Bordeaux, Annecy, Angers, Dijon, Grenoble, Brest, Clermont-Ferrand, Montpellier, Tours, Besançon, Poitiers, Marseille, Paris, Saint-Étienne, Metz, Reims, Limoges, Bayonne, Caen, Quimper, Nîmes, Rouen',
  ),
}
