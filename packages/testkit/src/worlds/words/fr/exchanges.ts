import type { Exchange } from '../../word-bank.ts'

/** What is asked under posts on the topic, with what fits as an answer. */
export const exchanges: readonly Exchange[] = [
  {
    ask: ['C’est quelle marque ?', 'La marque, s’il vous plaît ?', 'On peut savoir la marque ?'],
    answer: [
      'C’est un Morvillac, acheté il y a quatre ans.',
      'Aucune marque dessus, trouvé en brocante, dommage…',
      'Trancevert pour le grand, le petit est sans nom.',
      'Un petit atelier de Chazelmont, il n’y a qu’un poinçon.',
      'Morvillac. Mais à ce prix-là, allez le tenir en main avant.',
    ],
  },
  {
    ask: [
      'Vous l’avez payé combien, sans indiscrétion ?',
      'Il vaut combien à peu près ?',
      'Ça tourne autour de quel prix ?',
    ],
    answer: [
      '89 € en boutique, l’étui était en plus.',
      'Autour de 120 €, mais je l’ai eu à -20 %.',
      '32 € le petit, le grand est à plus de 100.',
      'Douze euros en brocante, et deux heures de papier de verre.',
      'Trop cher pour le dire ici 😅 (129 €)',
    ],
  },
  {
    ask: [
      'Et ça tient combien de temps avant de réaffûter ?',
      'Vous aiguisez tous les combien ?',
      'À quelle fréquence, l’aiguisage ?',
    ],
    answer: [
      'Tous les deux mois à peu près, et un coup de cuir entre deux.',
      'Chez moi un bon mois, on cuisine tous les jours.',
      'Trois fois par an à la pierre, le fusil le reste du temps.',
      'Quand ça glisse sur la tomate. Pas avant.',
      'Je ne compte pas, je fais tout le tiroir le premier dimanche du mois.',
    ],
  },
  {
    ask: ['Ça passe au lave-vaisselle ou pas du tout ?', 'Et au lave-vaisselle ?', 'Vous le lavez comment ?'],
    answer: [
      'Jamais au lave-vaisselle, même s’ils disent que si.',
      'Éponge, eau chaude, torchon. Vingt secondes.',
      'Le manche n’aime pas ça du tout, à la main donc.',
      'Je l’ai fait une fois. Une.',
    ],
  },
  {
    ask: [
      'Quelle pierre pour débuter, 400 ou 1000 ?',
      'Une seule pierre à eau pour commencer, laquelle ?',
      'Il faut plusieurs pierres ou une suffit ?',
    ],
    answer: [
      'Une 1000 suffit largement pour commencer.',
      'Une seule, bien plane, autour de 1000. Le reste c’est du plaisir.',
      '1000. La 400 seulement si vos couteaux sont vraiment dans un sale état.',
      'La double face 1000/6000 si vous avez la patience, sinon la 1000 toute simple.',
    ],
  },
  {
    ask: [
      'Vous faites comment pour garder l’angle ?',
      'Comment on garde le même angle ?',
      'Un truc pour l’angle ? Je n’y arrive jamais.',
    ],
    answer: [
      'Deux pièces sous le dos pour se repérer, puis on bloque le poignet.',
      'Essayez avec un feutre sur le tranchant, on voit tout de suite où on touche.',
      'Lentement. C’est vraiment ça le secret.',
      'Je ne regarde pas l’angle mais la distance entre le dos et la pierre.',
    ],
  },
  {
    ask: ['Inox ou carbone, celui-là ?', 'C’est du carbone ?', 'Ça rouille vite ?'],
    answer: [
      'Carbone, donc à essuyer tout de suite.',
      'Inox, je manque de soin pour le reste.',
      'Ça rouille si on l’oublie dans l’évier, sinon non.',
      'Carbone. Un torchon à côté de la planche et tout va bien.',
    ],
  },
  {
    ask: ['Il pèse combien ?', 'Il n’est pas trop lourd en main ?'],
    answer: [
      '172 g, je viens de vérifier sur la balance de cuisine.',
      'Pas lourd du tout, 150 et quelques.',
      'Un peu lourd les cinq premières minutes, après on l’oublie.',
      'L’équilibre compte plus que le poids, il est bien devant le pouce.',
    ],
  },
  {
    ask: ['Pour une main gauche ça va ?', 'Et pour les gauchers ?'],
    answer: [
      'Aucun souci, il est symétrique.',
      'Ma fille est gauchère et s’en sert, le biseau est le même des deux côtés.',
      'Celui-là oui. Vérifiez le manche en D, par contre, il gêne à gauche.',
      'Un émouleur peut refaire le biseau pour quelques euros.',
    ],
  },
  {
    ask: ['Vous le rangez où ?', 'Tiroir, bloc ou aimant ?'],
    answer: [
      'Sur aimant, dos contre la barre d’abord.',
      'Dans un tiroir, avec un petit protège-lame en bois.',
      'Au mur, hors de portée des petits.',
      'Tiroir. Oui je sais.',
    ],
  },
  {
    ask: [
      'C’est bien pour quelqu’un qui débute ?',
      'Pour un premier vrai couteau, vous prendriez quoi ?',
      'Vous diriez quoi pour un budget de 60 € ?',
    ],
    answer: [
      'Un office et un grand couteau, et vous êtes tranquille vingt ans.',
      'Pour 60 € il y a de très bons couteaux d’office et un éminceur correct, évitez les coffrets.',
      'Commencez par un santoku simple, c’est facile à aiguiser.',
      'Prenez celui que vous avez envie de tenir, vraiment.',
    ],
  },
  {
    ask: ['Quelle longueur, 18 ou 21 ?', '18 ou 21 cm ?'],
    answer: [
      '18 si votre planche est petite, 21 sinon.',
      '18, c’est le plus polyvalent.',
      '21, on s’habitue en une semaine.',
      'Mesurez votre planche d’abord, c’est elle qui décide.',
    ],
  },
  {
    ask: ['Le SAV de Morvillac répond chez vous ?', 'Quelqu’un a déjà eu affaire au SAV de Morvillac ?'],
    answer: [
      'Quatre jours pour avoir une réponse, insistez par téléphone.',
      'Oui, échange sans discuter, c’était l’an dernier.',
      'Non. Trois mails, rien.',
      'L’atelier de réparation est très bien, c’est l’accueil qui rame.',
    ],
  },
  {
    ask: [
      'Faut-il tremper la pierre longtemps ?',
      'La pierre, on la trempe ou pas ?',
      'C’est normal que ma pierre se creuse au milieu ?',
    ],
    answer: [
      'Dix minutes de trempage, jusqu’à ce qu’il n’y ait plus de bulles.',
      'Ça dépend de la pierre : posez une goutte, si elle est bue tout de suite, il faut tremper.',
      'Oui, toutes se creusent, on les redresse sur une plaque diamant.',
      'Je la laisse dans l’eau le temps du café.',
    ],
  },
  {
    ask: ['Et pour un couteau à pain, on fait comment ?', 'Les dents, ça s’affûte ?'],
    answer: [
      'Un couteau à pain, laissez-le à un pro, c’est dent par dent.',
      'On peut, avec une petite tige ronde, mais quelle patience.',
      'Au marché on me l’a fait pour 9 €.',
      'Franchement, le mien a vingt ans et je n’y ai jamais touché.',
    ],
  },
  {
    ask: ['Quelle huile pour le manche ?', 'Vous mettez quoi sur le bois ?'],
    answer: [
      'Huile de lin, deux gouttes, on laisse une nuit et on essuie.',
      'Camélia ou lin. Pas d’olive, ça rancit.',
      'La même que la planche, de la paraffine alimentaire.',
      'De la cire d’abeille, ça sent bon en plus.',
    ],
  },
  {
    ask: ['Ça vaut le coup de faire réparer une pointe cassée ?', 'Une pointe cassée, c’est réparable ?'],
    answer: [
      'Oui, on reprend la pointe par le dos, on perd deux millimètres.',
      'Un rémouleur vous le fait pour 8 à 14 €, ça vaut le coup.',
      'Réparable, mais pas par moi, j’ai essayé.',
      'Si l’acier est bon, toujours.',
    ],
  },
  {
    ask: ['Vous le reprendriez aujourd’hui ?', 'Avec le recul, vous le reprendriez ?'],
    answer: [
      'Sans hésiter.',
      'Oui, mais en 21.',
      'Le même, pas au même prix.',
      'Honnêtement non, il y a mieux maintenant.',
      'Je viens de le racheter pour mon frère, donc oui.',
    ],
  },
]
