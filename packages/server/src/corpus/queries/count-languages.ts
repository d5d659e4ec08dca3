import type { ScopedCorpus } from '../scoped-corpus.ts'

export interface LanguageCount {
  readonly lang: string
  readonly posts: number
}

const sql = `
SELECT lang, toFloat64(uniqExact(id)) AS posts
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND lang NOT IN ('', 'und')
GROUP BY lang
ORDER BY posts DESC, lang`

/** Posts by language, the largest first; those whose language is not known are left out. */
export async function countLanguages(corpus: ScopedCorpus): Promise<LanguageCount[]> {
  return await corpus.select<LanguageCount>({ sql })
}
