import type { StatementWords } from '../statement-words.ts'

export const it: StatementWords = {
  against: {
    blamed: [
      ...['deluso', 'delusa', 'delusione', 'deludente', 'pessimo', 'pessima', 'orribile', 'terribile'],
      ...['vergogna', 'schifo', 'peggio', 'peggiore', 'odio', 'rabbia', 'scandaloso', 'ridicolo'],
      ...['peccato', 'stufo', 'stufa', 'mi pento', 'scarso', 'scarsa'],
    ],
    failed: [
      ...['rotto', 'rotta', 'rotti', 'rotte', 'spezzato', 'spezzata', 'crepato', 'crepata', 'scollato'],
      ...['scollata', 'strappato', 'strappata', 'arrugginito', 'piegato', 'graffiato', 'consumato'],
      ...['perde acqua', 'scolorito', 'non funziona', 'non funzionano', 'smesso di funzionare'],
      ...['difetto', 'difetti', 'difettoso', 'difettosa', 'scaduto', 'scaduta', 'ammuffito'],
      ...['scarsa qualita', 'taglia sbagliata', 'articolo sbagliato', 'vesciche', 'inutilizzabile'],
    ],
    ignored: [
      ...['nessuna risposta', 'senza risposta', 'non rispondono', 'non hanno risposto', 'mai arrivato'],
      ...['mai arrivata', 'non e arrivato', 'ancora aspetto', 'sto ancora aspettando', 'nessuno risponde'],
      ...['mi ignorano', 'in ritardo', 'ritardo'],
    ],
    redress: [
      ...['rimborso', 'rimborsato', 'rimborsare', 'reclamo', 'reclami', 'restituito', 'restituire'],
      ...['reso', 'risarcimento', 'altroconsumo', 'soldi indietro'],
    ],
    left: [
      ...['mai piu', 'ultima volta', 'non compro piu', 'non comprero', 'passato a', 'passata a'],
      ...['cambiato marca', 'non e piu', 'era meglio', 'boicottaggio', 'disdetto'],
    ],
    warned: [
      ...['evitate', 'attenzione a', 'non comprate', 'state alla larga', 'truffa', 'troppo caro'],
      ...['carissimo', 'non vale', 'soldi buttati'],
    ],
  },
  for: {
    praised: [
      ...['amo', 'adoro', 'perfetto', 'perfetta', 'perfetti', 'perfette', 'eccellente', 'eccellenti'],
      ...['fantastico', 'fantastica', 'meraviglioso', 'meravigliosa', 'stupendo', 'stupenda'],
      ...['ottimo', 'ottima', 'ottimi', 'migliore', 'migliori', 'bellissimo', 'bellissima', 'felice di'],
      ...['soddisfatto', 'soddisfatta', 'molto buono', 'bravi', 'bravissimi', 'top', 'innamorata'],
      ...['innamorato'],
    ],
    lasted: [
      ...['come nuovo', 'come nuova', 'come nuove', 'dura ancora', 'durano', 'resiste', 'resistente'],
      ...['resistenti', 'indistruttibile', 'mai deluso', 'mai delusa', 'mai un problema', 'nessun problema'],
      ...['senza problemi'],
    ],
    again: [
      ...['ne ho comprato un altro', 'ricomprato', 'ricomprate', 'ricomprerei', 'secondo paio'],
      ...['terzo paio', 'fedele', 'il mio preferito', 'la mia preferita', 'i miei preferiti'],
    ],
    recommended: [
      ...['consiglio', 'consigliato', 'consigliata', 'consigliatissimo', 'raccomando', 'vale la pena'],
      ...['vale ogni', 'senza esitazione', 'non mi pento'],
    ],
    helped: [
      ...['me lo hanno cambiato', 'me le hanno cambiate', 'sostituito gratis', 'risposto in'],
      ...['risposto subito', 'gentilissimi', 'ottimo servizio', 'buon servizio', 'arrivato in anticipo'],
      ...['consegna veloce'],
    ],
  },
  negations: ['non', 'mai', 'senza', 'nessun', 'nessuna', 'nessuno', 'ne'],
  conditions: ['se', 'quando', 'finche', 'a meno'],
}
