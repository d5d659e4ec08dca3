import { Button, MultiSelect, TagsInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../app/failure-sentence.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { FormFailure } from '../access/components/form-failure.tsx'
import settings from '../settings/settings.module.css'
import { type TargetAudience, useSaveTargetAudience, useTargetAudience } from './api/fit.ts'
import { countryCodes, languageCodes } from './choices.ts'
import styles from './fit.module.css'

/** Whom we want to reach: profiles then say how their audience matches. */
export function TargetSection() {
  const { t } = useTranslation()
  const target = useTargetAudience()
  if (target.data === undefined) return null
  return (
    <section className={settings.section} id="target-audience">
      <h2>{t('fit.target.title')}</h2>
      <p className={settings.what}>{t('fit.target.what')}</p>
      <TargetForm target={target.data ?? { languages: [], countries: [], interests: [], values: [] }} />
    </section>
  )
}

const sides = ['languages', 'countries', 'interests'] as const
const levels = { must: 3, nice: 1 } as const
type Level = keyof typeof levels

function TargetForm({ target }: { readonly target: TargetAudience }) {
  const { t } = useTranslation()
  const format = useFormat()
  const sentence = useFailureSentence()
  const [sheet, setSheet] = useState(target)
  const save = useSaveTargetAudience()
  const choicesOf = {
    languages: languageCodes.map((value) => ({ value, label: format.language(value) })),
    countries: countryCodes.map((value) => ({ value, label: format.country(value) })),
  }
  const isAt = (level: Level, weight: number) => weight > 1 === (level === 'must')
  const change = (side: (typeof sides)[number], level: Level, values: readonly string[]) => {
    const others = sheet[side].filter(({ value, weight }) => !isAt(level, weight) && !values.includes(value))
    setSheet({ ...sheet, [side]: [...others, ...values.map((value) => ({ value, weight: levels[level] }))] })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(sheet)
      }}
    >
      {sides.flatMap((side) =>
        (['must', 'nice'] as const).map((level) => {
          const field = {
            label: t(`fit.target.${level}`, { side: t(`fit.side.${side}`) }),
            value: sheet[side].filter(({ weight }) => isAt(level, weight)).map(({ value }) => value),
            onChange: (values: string[]) => change(side, level, values),
          }
          return side === 'interests' ? (
            <TagsInput key={side + level} {...field} maxTags={20} />
          ) : (
            <MultiSelect key={side + level} {...field} data={choicesOf[side]} searchable maxValues={20} />
          )
        }),
      )}
      <TagsInput
        className={styles.whole ?? ''}
        label={t('fit.target.values')}
        description={t('fit.target.valuesWhat')}
        value={sheet.values}
        onChange={(values) => setSheet({ ...sheet, values })}
        maxTags={20}
      />
      <div className={styles.whole}>
        <Button type="submit" loading={save.isPending}>
          {t('fit.target.save')}
        </Button>{' '}
        {save.isSuccess && <span role="status">{t('fit.target.saved')}</span>}
      </div>
      <FormFailure sentence={save.error ? sentence(save.error) : null} />
    </form>
  )
}
