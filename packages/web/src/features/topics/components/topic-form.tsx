import { Button, TextInput } from '@mantine/core'
import { periodPresets } from '@relais/core/topic/choose-period'
import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import kept from '../../../ui/kept.module.css'
import { platformName } from '../../../ui/platform-name.ts'
import { FormFailure } from '../../access/components/form-failure.tsx'
import type { TopicInput } from '../../topic/api/topics.ts'
import { ChoiceList } from '../../topic/components/choice-list.tsx'
import { TopicWords } from '../../topic/components/topic-words.tsx'
import { joinList, resolvePeriod, topicQuery } from '../../topic/topic-search.ts'
import styles from '../topics.module.css'

interface TopicFormProps {
  readonly topic: TopicInput
  readonly corpus: CorpusSummary
  readonly isSaving: boolean
  readonly failure: unknown
  readonly onSave: (input: TopicInput) => void
}

const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

/** Codes that a topic asks for stay among the choices, also where the corpus has none of them. */
const withChosen = (known: readonly string[], chosen: readonly string[]) => [
  ...new Set([...known, ...chosen]),
]

/** Everything that makes a topic, with what it finds while it is typed. */
export function TopicForm({ topic, corpus, isSaving, failure, onSave }: TopicFormProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const sentence = useFailureSentence()
  const [draft, setDraft] = useState(topic)
  const change = (part: Partial<TopicInput>) => setDraft((old) => ({ ...old, ...part }))
  const {
    name,
    terms,
    exclude = [],
    languages = [],
    platforms = [],
    period = null,
    excludedPosts = [],
  } = draft
  const search = {
    ...(languages.length > 0 ? { lang: languages.join(',') } : {}),
    ...(platforms.length > 0 ? { on: platforms.join(',') } : {}),
    ...(period ? { period } : {}),
    ...(excludedPosts.length > 0 ? { without: joinList(excludedPosts) ?? '' } : {}),
  }
  const query = topicQuery(search, resolvePeriod(search, corpus))
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ ...draft, name: name.trim() })
      }}
    >
      <TextInput
        label={t('topics.name')}
        value={name}
        maxLength={120}
        required
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TopicWords
        terms={terms}
        excluded={exclude}
        query={query}
        onChange={(words) => change({ terms: [...words.terms], exclude: [...words.excluded] })}
      />
      <p className={styles.limits}>{t('topics.kinds')}</p>
      <div className={styles.choices}>
        <fieldset>
          <legend>{t('discover.slot.language')}</legend>
          <ChoiceList
            choices={withChosen(
              corpus.languages.map(({ lang }) => lang),
              languages,
            ).map((lang) => ({
              value: lang,
              label: lang === 'und' ? t('discover.slot.unknownLanguage') : format.language(lang),
            }))}
            chosen={languages}
            onToggle={(lang) => change({ languages: toggled(languages, lang) })}
          />
          <small>{languages.length === 0 && t('discover.slot.anyLanguage')}</small>
        </fieldset>
        <fieldset>
          <legend>{t('discover.slot.platform')}</legend>
          <ChoiceList
            choices={withChosen(
              corpus.platforms.map(({ platform }) => platform),
              platforms,
            ).map((platform) => ({ value: platform, label: platformName(platform) }))}
            chosen={platforms}
            onToggle={(platform) => change({ platforms: toggled(platforms, platform) })}
          />
          <small>{platforms.length === 0 && t('discover.slot.anyPlatform')}</small>
        </fieldset>
        <fieldset>
          <legend>{t('discover.slot.period')}</legend>
          <ChoiceList
            choices={periodPresets.map((preset) => ({ value: preset, label: t(`period.preset.${preset}`) }))}
            chosen={period ? [period] : []}
            onToggle={(preset) =>
              change({
                period: preset === period ? null : (periodPresets.find((one) => one === preset) ?? null),
              })
            }
          />
          <small>{period === null && t('topics.usualPeriod')}</small>
        </fieldset>
      </div>
      {excludedPosts.length > 0 && (
        <p className={styles.limits}>
          {t('topics.postsLeftOut', { count: excludedPosts.length })}{' '}
          <button type="button" className={kept.textButton} onClick={() => change({ excludedPosts: [] })}>
            {t('topics.countThem')}
          </button>
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" loading={isSaving} disabled={name.trim() === '' || terms.length === 0}>
          {t('action.save')}
        </Button>
        <Link to="/topics">{t('action.cancel')}</Link>
      </div>
      <FormFailure sentence={failure ? sentence(failure) : null} />
    </form>
  )
}
