import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { AlsoOn } from '../../../ui/also-on.tsx'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import { Monogram } from '../../../ui/monogram.tsx'
import { platformName } from '../../../ui/platform-name.ts'
import type { Introductions } from '../api/network.ts'
import { type NetworkSearch, topicOfNetwork } from '../network-search.ts'
import styles from './path.module.css'

type Chain = Introductions['chains'][number]
type Person = Chain['people'][number]

interface ChainRowProps {
  readonly chain: Chain
  readonly search: NetworkSearch
}

const nameOf = (person: Person | undefined) => person?.name || person?.handle || ''

/** From somebody we know, on the left, to whom we want to reach, on the right; each tie with its count, date and words. */
export function ChainRow({ chain, search }: ChainRowProps) {
  const { t } = useTranslation()
  const [asked, next] = chain.people.length > 2 ? chain.people.slice(1) : chain.people
  const last = chain.people.at(-1)
  return (
    <li className={styles.chain}>
      <p className={styles.advice}>
        {chain.people.length === 2
          ? t('network.path.askDirectly', { name: nameOf(asked), target: nameOf(last) })
          : t('network.path.askThrough', {
              first: nameOf(chain.people[0]),
              name: nameOf(asked),
              target: nameOf(next === last ? last : next),
            })}
      </p>
      <div className={styles.row}>
        {chain.people.map((person, index) => (
          <Fragment key={person.accountId}>
            {index > 0 && (
              <Tie
                link={chain.links[index - 1]}
                before={nameOf(chain.people[index - 1])}
                after={nameOf(person)}
                isByBefore={chain.links[index - 1]?.quote?.by === chain.people[index - 1]?.accountId}
              />
            )}
            <div className={styles.person} data-target={person === last || undefined}>
              <Monogram name={nameOf(person)} />
              <Link
                to="/creators/$platform/$handle"
                params={{ platform: person.platform, handle: person.handle }}
                search={topicOfNetwork(search)}
              >
                {nameOf(person)}
              </Link>
              <small>
                {platformName(person.platform)}
                <AlsoOn also={person.also} after=" · " />
              </small>
            </div>
          </Fragment>
        ))}
      </div>
    </li>
  )
}

interface TieProps {
  readonly link: Chain['links'][number] | undefined
  readonly before: string
  readonly after: string
  readonly isByBefore: boolean
}

function Tie({ link, before, after, isByBefore }: TieProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!link) return null
  const { there, back, isFollowing, lastAt, quote } = link
  const url = safeUrl(quote?.url ?? null)
  return (
    <div className={styles.tie} data-few={there + back < 3 || undefined}>
      <span className={styles.line} aria-hidden />
      <ul>
        {there > 0 && <li>{t('network.path.named', { by: before, of: after, count: there })}</li>}
        {back > 0 && <li>{t('network.path.named', { by: after, of: before, count: back })}</li>}
        {there + back === 0 && isFollowing && <li>{t('network.path.follows')}</li>}
        {lastAt && <li>{t('network.path.last', { day: format.day(lastAt) })}</li>}
      </ul>
      {quote && (
        <blockquote>
          {quote.text} <cite>{isByBefore ? before : after}</cite>
          {url && (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {t('network.path.post')}
              <span className="visually-hidden"> {t('action.newTab')}</span>
            </a>
          )}
        </blockquote>
      )}
    </div>
  )
}
