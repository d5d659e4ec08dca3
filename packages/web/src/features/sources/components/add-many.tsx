import { Button, Checkbox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { type Choice, type Network, targetOf, useAddSource, usePreviews } from '../api/sources.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'
import { HowOften, usualHabit } from './how-often.tsx'

/** So many are looked up at once: whoever has more sees these first. */
export const mostLines = 200

interface AddManyProps {
  readonly lines: readonly string[]
  readonly networks: readonly Network[]
}

/** Several things that were pasted: each is looked up, and those that are found become one source for each network. */
export function AddMany({ lines, networks }: AddManyProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useSourceWords()
  const navigate = useNavigate()
  const onError = useReportFailure()
  const add = useAddSource()
  const previews = usePreviews(lines)
  const [habit, setHabit] = useState(usualHabit)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const found = lines.map((line, index) => {
    const { data, isPending = true } = previews[index] ?? {}
    return { line, isPending, choice: data?.choices[0], trouble: data?.trouble ?? null }
  })
  const chosen = found.flatMap(({ line, choice }) =>
    choice === undefined || choice.followedBy !== null || left.has(line) ? [] : [choice],
  )
  const isLooking = found.some(({ isPending }) => isPending)
  const nameOf = (key: string) => networks.find(({ network }) => network === key)?.name ?? key

  const toggle = (line: string) => {
    const next = new Set(left)
    if (!next.delete(line)) next.add(line)
    setLeft(next)
  }
  const follow = async () => {
    try {
      for (const [network, of] of Map.groupBy(chosen, (choice) => choice.network)) {
        const targets = uniqueTargets(of)
        const name = `${nameOf(network)} (${format.number(targets.length)})`
        await add.mutateAsync({ network, name, targets, ...habit })
      }
      await navigate({ to: '/sources' })
    } catch (error) {
      onError(error as Error)
    }
  }
  return (
    <div className={styles.many}>
      <h2 role="status">
        {isLooking
          ? t('sources.many.looking')
          : t('sources.many.found', {
              found: format.number(found.filter(({ choice }) => choice).length),
              count: format.number(lines.length),
            })}
      </h2>
      <ul className={styles.lines}>
        {found.map(({ line, choice, trouble, isPending }) => (
          <li key={line} data-trouble={(!isPending && !choice) || undefined}>
            <Checkbox
              label={line}
              checked={choice !== undefined && choice.followedBy === null && !left.has(line)}
              disabled={choice === undefined || choice.followedBy !== null}
              onChange={() => toggle(line)}
            />
            <p className={styles.meta}>
              {isPending
                ? t('sources.many.looking')
                : choice
                  ? describe(choice)
                  : trouble
                    ? words.trouble(trouble)
                    : t('sources.add.nothing')}
            </p>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <>
          <HowOften habit={habit} onChange={setHabit} />
          <div className={styles.tools}>
            <Button onClick={() => void follow()} loading={add.isPending} disabled={isLooking}>
              {t('sources.many.follow', { count: chosen.length })}
            </Button>
            <p className={styles.meta}>{t('sources.many.perNetwork')}</p>
          </div>
        </>
      )}
    </div>
  )

  function describe({ name, network, postsPerDay, followedBy }: Choice): string {
    if (followedBy !== null) return t('sources.add.followed', { name: followedBy })
    return `${name} · ${nameOf(network)} · ${words.often(postsPerDay)}`
  }
}

/** Two lines may name the same thing. */
function uniqueTargets(choices: readonly Choice[]) {
  return [
    ...new Map(
      choices.map((choice) => [`${choice.target.kind} ${choice.target.value}`, targetOf(choice)]),
    ).values(),
  ]
}
