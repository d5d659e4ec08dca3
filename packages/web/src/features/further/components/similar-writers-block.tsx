import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type SimilarWriter, useSimilarWriters } from '../api/finding.ts'
import type { FurtherSearch } from '../further-search.ts'
import { CsvLink } from './csv-link.tsx'
import styles from './found.module.css'
import { FoundBlock } from './found-block.tsx'
import { FoundRow } from './found-row.tsx'

interface SimilarWritersBlockProps {
  readonly who: string
  readonly query: TopicQuery
  readonly search: FurtherSearch
}

/** Who writes like somebody, with the words that both use. */
export function SimilarWritersBlock({ who, query, search }: SimilarWritersBlockProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const question = { ...query, person: who }
  const writers = useSimilarWriters(question)
  return (
    <FoundBlock
      title={t('further.similar.byWords')}
      asked={writers}
      tools={writers.data?.people.length ? <CsvLink list="similar-writers" query={question} /> : null}
      none={({ wordsKnown, posts }) =>
        wordsKnown === 0 ? t('further.similar.noWords', { posts }) : t('further.similar.nobodyWrites')
      }
      basis={({ person, posts, words }) =>
        words.length === 0
          ? t('further.similar.posts', { name: person.name, posts })
          : t('further.similar.words', {
              name: person.name,
              posts,
              words: format.list(
                words.slice(0, 6).map(({ word }) => word),
                'and',
              ),
            })
      }
    >
      {({ people, usualCloseness }) =>
        people.map((person) => (
          <Row key={person.accountId} person={person} usual={usualCloseness} search={search} />
        ))
      }
    </FoundBlock>
  )
}

interface RowProps {
  readonly person: SimilarWriter
  readonly usual: number | null
  readonly search: FurtherSearch
}

function Row({ person, usual, search }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const facts = [
    { name: t('further.similar.closeness'), value: format.percent(person.closeness) },
    ...(usual === null ? [] : [{ name: t('further.similar.usual'), value: format.percent(usual) }]),
    { name: t('further.similar.postsRead'), value: format.integer(person.posts) },
  ]
  return (
    <FoundRow
      person={person}
      search={search}
      numbers={
        <b>
          <Receipt
            title={t('further.similar.closeness')}
            definition={t('further.similar.closenessWhat')}
            facts={facts}
          >
            {t('further.similar.sharedWords', { count: person.sharedWords })}
          </Receipt>
        </b>
      }
    >
      <ul className={styles.chips} aria-label={t('further.similar.wordsOfBoth')}>
        {person.words.map(({ word, posts, theirPosts }) => (
          <li key={word}>
            {word}{' '}
            <small>
              <span aria-hidden>
                {format.integer(posts)} · {format.integer(theirPosts)}
              </span>
              <span className="visually-hidden">{t('further.similar.wordIn', { posts, theirPosts })}</span>
            </small>
          </li>
        ))}
      </ul>
    </FoundRow>
  )
}
