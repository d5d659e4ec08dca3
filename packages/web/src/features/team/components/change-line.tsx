import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Team } from '../api/team.ts'
import styles from '../team.module.css'

const nameOf = (team: Team, id: string) => {
  const one = team.candidates.find(({ accountId }) => accountId === id)
  return one?.name || one?.handle || id
}

/** What the latest answer changed against the one before: who came, who went, how many people more or fewer. */
export function ChangeLine({ team }: { readonly team: Team }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [shown, setShown] = useState<{ now: Team; before: Team | null }>({ now: team, before: null })
  if (shown.now !== team) setShown({ now: team, before: shown.now })
  const { before } = shown
  const idsOf = (one: Team | null) => (one?.members ?? []).map(({ accountId }) => accountId)
  const came = idsOf(team).filter((id) => !idsOf(before).includes(id))
  const went = idsOf(before).filter((id) => !idsOf(team).includes(id))
  const isChanged = before !== null && (came.length > 0 || went.length > 0)
  return (
    <p className={styles.change} role="status">
      {isChanged && (
        <>
          {came.map((id) => (
            <ins key={id}>+ {nameOf(team, id)}</ins>
          ))}
          {went.map((id) => (
            <del key={id}>− {nameOf(before, id)}</del>
          ))}
          <span>{t('team.changed', { people: format.signed(Math.round(team.reach - before.reach)) })}</span>
        </>
      )}
    </p>
  )
}
