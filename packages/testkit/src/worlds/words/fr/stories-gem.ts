import type { WordBank } from '../../word-bank.ts'

/** The hidden gem: measured tests and clear explanations that one wants to pass on. */
export const storiesGem: Pick<WordBank['stories'], 'hidden-gem'> = {
  'hidden-gem': [
    'J’ai compté : sur carton ondulé, mon couteau d’office à 9 € tient 62 coupes avant d’accrocher le papier, mon santoku à 140 € en tient 210. Trois fois plus, pas quinze fois plus. Le protocole est dans le premier commentaire.',
    'Pourquoi votre couteau glisse sur la tomate après aiguisage : dans huit cas sur dix il reste le morfil. Passez le tranchant trois fois sur un bouchon de liège, comme si vous vouliez le scier, et réessayez. Ça prend dix secondes.',
    'J’ai pesé la limaille. Un passage dans un aiguiseur à molettes enlève autant de métal que quarante passages sur une pierre à eau 1000. Quarante. Je n’ai rien contre les molettes, je donne le chiffre.',
    'Mesuré au rapporteur numérique sur douze couteaux neufs : aucun n’a le même angle des deux côtés. Le pire : 14° à gauche, 22° à droite. Voilà pourquoi le vôtre part de travers dans les courges.',
    'Une question revient tous les jours : faut-il tremper la pierre à eau ? Collée résine, non, un filet d’eau suffit. Poreuse, dix minutes. Dans le doute posez une goutte dessus : bue en cinq secondes, trempez.',
    'Test de planche, six mois, deux couteaux identiques, 200 coupes par semaine. Bois debout : réaffûtage au bout de 9 semaines. Bambou : 5. Verre : 4 jours, j’ai arrêté là par pitié pour l’aiguisage.',
    'Je me suis planté le mois dernier sur l’acier du couteau Trancevert, plusieurs d’entre vous me l’ont signalé. C’est corrigé dans l’article et je remets les mesures. Le couteau reste bon, ma phrase ne l’était pas.',
    'Petit tableau du dimanche : neuf couteaux de chef entre 30 et 180 €, épaisseur derrière le fil à 1 cm. C’est ce chiffre-là qui décide si ça passe dans une carotte sans craquer. Sous 0,4 mm on se régale.',
    'À ceux qui n’ont qu’une pierre à eau : dix minutes sur la 1000, puis trois passages sans appuyer, juste le poids du couteau. Vous aurez 90 % du résultat d’un jeu à 200 €. Je l’ai fait à l’aveugle avec quatre personnes, personne n’a su dire lequel était lequel.',
    'La rouille sur un couteau carbone, vue de près : si elle est orange et poudreuse, un bouchon et du bicarbonate. Si elle est noire et lisse, n’y touchez pas, c’est elle qui protège.',
    'On m’a prêté un couteau Morvillac de 1994 et un de cette année. Dos : 2,4 mm contre 1,9. Dureté à la lime : 56-58 contre 58-60. Plus fin, plus dur, plus cassant. Ni mieux ni moins bien, pas le même couteau.',
    'Combien de temps pour apprendre l’aiguisage ? J’ai suivi onze débutants avec un chronomètre. Premier fil correct : entre 25 minutes et 2 h. Cinquième séance : tout le monde sous 15 minutes. Ça s’apprend.',
    'Le fusil marche, mais regardez ce qu’il fait au couteau : avant, le fil est couché ; après, il est debout ; au bout de huit passages, il casse. Moralité : deux passages, pas quinze. Photos prises avec un microscope à 40 €.',
    'J’ai mis quatre couteaux au lave-vaisselle, exprès, trente cycles. Deux manches fendus, un rivet parti, et un tranchant qui ne coupe plus une tomate dès le sixième cycle. Le quatrième était en plastique : il va bien, il coupait mal avant aussi.',
    'Si un vendeur de couteaux ne sait pas vous dire l’acier, demandez-lui la dureté. S’il ne sait pas non plus, demandez-lui s’il reprend. La troisième réponse m’a toujours suffi.',
    'Comment tenir l’angle d’aiguisage sans guide : bloquez le poignet, bougez depuis l’épaule, et regardez la distance entre le dos du couteau et la pierre. Pour 15° sur une lame de 45 mm : 12 mm, la largeur d’un petit doigt.',
    'Lettre d’une lectrice de 81 ans : elle a repris l’aiguisage sur la pierre de son mari, avec mon histoire de feutre. Photo de la tomate jointe. Voilà, je n’ai pas d’autre publication aujourd’hui.',
    'Combien coûte un couteau sur dix ans ? Un à 15 € réaffûté deux fois par an au marché : 155 €. Un à 120 € qu’on aiguise soi-même : 150 € avec la pierre. Achetez celui qui vous fait envie.',
    'Deux pierres à eau marquées 1000, deux marques, même couteau. L’une laisse des rayures de 14 microns, l’autre de 9. Le chiffre sur la boîte n’est pas une unité, c’est une promesse.',
    'Vous êtes nombreux à m’envoyer des photos de couteaux ébréchés. J’en ai classé 140. Os : 31. Congelé : 27. Évier : 22. Bocal à ouvrir : 19. Le reste, personne ne veut dire.',
  ],
}
