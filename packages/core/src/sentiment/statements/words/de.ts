import type { StatementWords } from '../statement-words.ts'

export const de: StatementWords = {
  against: {
    blamed: [
      ...['enttäuscht', 'enttäuschung', 'enttäuschend', 'schlecht', 'schlechter', 'schlechte'],
      ...['schrecklich', 'furchtbar', 'mies', 'miese', 'mieser', 'katastrophe', 'schande', 'frechheit'],
      ...['ärgerlich', 'ärgere', 'hasse', 'nervt', 'schade', 'müll', 'peinlich', 'unzufrieden'],
      ...['bereue', 'am schlimmsten', 'unverschämt'],
    ],
    failed: [
      ...['kaputt', 'gebrochen', 'zerbrochen', 'gerissen', 'zerrissen', 'abgebrochen', 'verbogen'],
      ...['verrostet', 'rostet', 'undicht', 'löst sich', 'abgelöst', 'abgelaufen', 'verschimmelt'],
      ...['zerkratzt', 'ausgefranst', 'funktioniert nicht', 'geht nicht mehr', 'hält nicht'],
      ...['defekt', 'defekte', 'mangel', 'mängel', 'mangelhaft', 'beschädigt', 'schlechte qualität'],
      ...['falsche grösse', 'falscher artikel', 'blasen', 'unbrauchbar', 'auseinandergefallen'],
    ],
    ignored: [
      ...['keine antwort', 'keine rückmeldung', 'nie geantwortet', 'nicht geantwortet', 'nie angekommen'],
      ...['nicht angekommen', 'warte immer noch', 'warten immer noch', 'niemand antwortet', 'ignoriert'],
      ...['verspätet', 'zu spät'],
    ],
    redress: [
      ...['rückerstattung', 'erstattet', 'erstattung', 'geld zurück', 'beschwerde', 'beschwert'],
      ...['reklamation', 'reklamiert', 'zurückgeschickt', 'zurückgegeben', 'verbraucherzentrale'],
      ...['schadensersatz'],
    ],
    left: [
      ...['nie wieder', 'zum letzten mal', 'kaufe ich nicht mehr', 'nicht mehr kaufen', 'gewechselt zu'],
      ...['umgestiegen', 'nicht mehr das', 'war mal besser', 'früher besser', 'boykott', 'gekündigt'],
    ],
    warned: [
      ...['finger weg', 'vorsicht bei', 'kauft nicht', 'abzocke', 'betrug', 'überteuert', 'nicht wert'],
      ...['zu teuer', 'rausgeworfenes geld'],
    ],
  },
  for: {
    praised: [
      ...['liebe', 'geliebt', 'perfekt', 'perfekte', 'perfekter', 'super', 'toll', 'tolle', 'toller'],
      ...['grossartig', 'fantastisch', 'hervorragend', 'klasse', 'spitze', 'ausgezeichnet', 'wunderbar'],
      ...['wunderschön', 'beste', 'besten', 'bester', 'begeistert', 'zufrieden', 'glücklich mit'],
      ...['genial', 'hammer', 'sehr gut', 'sehr gute'],
    ],
    lasted: [
      ...['wie neu', 'hält immer noch', 'halten immer noch', 'hält ewig', 'robust', 'unverwüstlich'],
      ...['nie enttäuscht', 'keine probleme', 'kein problem', 'läuft immer noch', 'tut seinen dienst'],
    ],
    again: [
      ...['wieder gekauft', 'nachgekauft', 'nochmal gekauft', 'würde ich wieder', 'zweites paar'],
      ...['drittes paar', 'treu', 'mein liebling', 'meine lieblinge', 'mein favorit', 'bleibe bei'],
    ],
    recommended: [
      ...['empfehle', 'empfehlen', 'empfehlung', 'empfehlenswert', 'lohnt sich', 'jeden cent wert'],
      ...['ohne zu zögern', 'bereue nichts'],
    ],
    helped: [
      ...[
        'kostenlos ersetzt',
        'umgetauscht',
        'ersetzt bekommen',
        'sofort geantwortet',
        'schnell geantwortet',
      ],
      ...['sehr freundlich', 'guter service', 'toller service', 'super service', 'schnelle lieferung'],
    ],
  },
  negations: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'nichts', 'ohne', 'niemand'],
  conditions: ['wenn', 'falls', 'sobald', 'bis'],
}
