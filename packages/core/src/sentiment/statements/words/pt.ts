import type { StatementWords } from '../statement-words.ts'

export const pt: StatementWords = {
  against: {
    blamed: [
      ...['decepcao', 'decepcionado', 'decepcionada', 'desilusao', 'pessimo', 'pessima', 'horrivel'],
      ...['terrivel', 'vergonha', 'ruim', 'ruins', 'pior', 'lixo', 'odeio', 'odiei', 'raiva'],
      ...['nojo', 'triste com', 'me arrependo', 'que pena', 'absurdo', 'ridiculo'],
    ],
    failed: [
      ...['quebrou', 'quebrado', 'quebrada', 'rasgou', 'rasgado', 'rachou', 'rachado', 'descolou'],
      ...['descolado', 'enferrujou', 'estragou', 'estragado', 'estragada', 'vazou', 'furou'],
      ...['furado', 'desbotou', 'encolheu', 'nao funciona', 'nao funcionou', 'parou de funcionar'],
      ...['nao presta', 'defeito', 'defeitos', 'defeituoso', 'vencido', 'mofado', 'ma qualidade'],
      ...['baixa qualidade', 'tamanho errado', 'produto errado', 'bolha', 'bolhas'],
    ],
    ignored: [
      ...['sem resposta', 'nenhuma resposta', 'nao respondem', 'nao responderam', 'nunca chegou'],
      ...['nao chegou', 'continuo esperando', 'ainda espero', 'ninguem responde', 'ninguem atende'],
      ...['me ignoram', 'atrasado', 'atraso'],
    ],
    redress: [
      ...['reembolso', 'devolucao', 'devolver', 'devolvi', 'reclamacao', 'reclamar', 'reclamei'],
      ...['reclame aqui', 'procon', 'indenizacao', 'meu dinheiro de volta'],
    ],
    left: [
      ...['nunca mais', 'ultima vez', 'nao compro mais', 'nao volto', 'mudei de marca', 'troquei de marca'],
      ...['ja nao e', 'nao e mais a mesma', 'era melhor', 'boicote', 'cancelei'],
    ],
    warned: [
      ...['evitem', 'evite', 'cuidado com', 'nao comprem', 'nao compre', 'golpe', 'enganacao'],
      ...['carissimo', 'nao vale', 'dinheiro jogado fora'],
    ],
  },
  for: {
    praised: [
      ...['amo', 'amei', 'adoro', 'adorei', 'perfeito', 'perfeita', 'perfeitos', 'excelente'],
      ...['excelentes', 'maravilhoso', 'maravilhosa', 'incrivel', 'otimo', 'otima', 'melhor'],
      ...['melhores', 'lindo', 'linda', 'feliz com', 'satisfeito', 'satisfeita', 'muito bom'],
      ...['muito boa', 'apaixonada', 'apaixonado', 'sensacional', 'top', 'nota dez'],
    ],
    lasted: [
      ...['como novo', 'como nova', 'dura muito', 'duram', 'aguenta', 'aguentou', 'resistente'],
      ...['resistentes', 'nunca falhou', 'nunca me deixou na mao', 'nenhum problema', 'sem problemas'],
      ...['sem reclamacoes'],
    ],
    again: [
      ...['comprei outro', 'comprei outra', 'comprei de novo', 'compraria de novo', 'compro sempre'],
      ...['segundo par', 'terceiro par', 'fiel', 'meu preferido', 'minha preferida', 'meu favorito'],
      ...['minha favorita'],
    ],
    recommended: [
      ...[
        'recomendo',
        'recomendado',
        'recomendada',
        'indico',
        'vale a pena',
        'vale cada',
        'sem arrependimento',
      ],
      ...['nao me arrependo', 'podem comprar'],
    ],
    helped: [
      ...['trocaram', 'me trocaram', 'responderam em', 'responderam rapido', 'bom atendimento'],
      ...['otimo atendimento', 'excelente atendimento', 'chegou antes', 'chegou rapido', 'muito atenciosos'],
    ],
  },
  negations: ['nao', 'nunca', 'sem', 'nem', 'nenhum', 'nenhuma', 'jamais', 'ninguem'],
  conditions: ['se', 'quando', 'ate que', 'a menos que'],
}
