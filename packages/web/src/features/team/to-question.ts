import { toMinorUnits } from '@relais/core/money/minor-units'
import { parseAmount } from '@relais/core/money/parse-amount'
import { splitList } from '../topic/topic-search.ts'
import type { TeamQuestion } from './api/team.ts'
import { readPrices, type TypedPrices } from './prices.ts'
import type { TeamSearch } from './team-search.ts'

/** Of a ranking, so many are candidates. */
const rankedCandidates = 30

/** What the server is asked; null while nobody said from whom to choose. */
export function toQuestion(
  search: TeamSearch,
  { prices, currency, budget }: { prices: TypedPrices; currency: string; budget: number },
): TeamQuestion | null {
  const terms = splitList(search.terms)
  if (search.list === undefined && terms.length === 0) return null
  return {
    candidates:
      search.list !== undefined
        ? { from: 'list', listId: search.list }
        : {
            ...{ from: 'ranking', terms, people: rankedCandidates },
            ...{ languages: splitList(search.lang), platforms: splitList(search.on) },
            exclude: splitList(search.not),
          },
    currency,
    budget: toMinorUnits(budget, currency),
    prices: readPrices(prices, currency),
    perThousandFollowers: parseAmount(search.perThousand ?? '', currency),
    audience: search.audience ?? 'talking',
    wanted: { languages: splitList(search.wantLang), countries: splitList(search.wantCountry) },
    minimumAuthenticity: (search.real ?? 0) / 100,
    mostPeople: search.most ?? null,
    kept: splitList(search.keep),
    without: splitList(search.without),
    ...(search.from === undefined ? {} : { from: search.from }),
    ...(search.to === undefined ? {} : { to: search.to }),
  }
}
