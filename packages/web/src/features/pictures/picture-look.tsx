import { Button, Progress } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../app/report-failure.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Receipt } from '../../ui/receipt/receipt.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { isUnderWay, type PictureRun, usePictureAct, usePictures } from './api/pictures.ts'
import { PictureOutcomes } from './components/picture-outcomes.tsx'
import styles from './picture-look.module.css'

interface PictureLookProps {
  /** `platform/handle` whose audience; absent: people who may be one person. */
  readonly of?: string
}

/** Has pictures looked at, for whoever asks; shows how far that is, and what became of each. */
export function PictureLook({ of }: PictureLookProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const pictures = usePictures(of)
  const { mutate, isPending } = usePictureAct(of)
  const reportFailure = useReportFailure()
  useAskAnew(pictures.data?.run ?? null)
  const found = pictures.data
  if (found === undefined || found.people === 0) return null
  const about = of === undefined ? 'people' : 'audience'
  const act = (what: Parameters<typeof mutate>[0]) => mutate(what, { onError: reportFailure })
  const { run, left, looked, pictured } = found
  const next = Math.min(left, found.atOnce)
  return (
    <article className={styles.look}>
      <h3>
        <Receipt
          title={t('pictures.title')}
          definition={t('pictures.definition')}
          facts={[
            { name: t(`pictures.among.${about}`), value: format.integer(found.people) },
            { name: t('pictures.pictured'), value: format.integer(pictured) },
            { name: t('pictures.looked'), value: format.integer(looked) },
          ]}
        >
          {t('pictures.title')}
        </Receipt>
      </h3>
      {pictured === 0 ? (
        <p className={styles.small}>{t('pictures.none')}</p>
      ) : (
        <p className={styles.small}>
          {t(`pictures.state.${about}`, { looked, pictured, people: found.people })}
        </p>
      )}
      {run !== null && isUnderWay(run) ? (
        <UnderWay
          run={run}
          hosts={Math.max(1, found.hosts.length)}
          {...(hasRole(role, 'analyst') ? { onStop: () => act({ act: 'stop', run: run.id }) } : {})}
        />
      ) : (
        <>
          <PictureOutcomes pictures={found} />
          {run !== null && run.postponed > 0 && (
            <p className={styles.small}>{t('pictures.postponed', { count: run.postponed })}</p>
          )}
          {next > 0 && (
            <p className={styles.small}>
              {t('pictures.ask.what', {
                hosts: format.list(found.hosts.map(({ host }) => host)),
                count: found.hosts.length,
              })}
            </p>
          )}
          <div className={styles.acts}>
            {next > 0 &&
              (hasRole(role, 'analyst') ? (
                <Button variant="default" loading={isPending} onClick={() => act({ act: 'ask' })}>
                  {t(looked === 0 ? 'pictures.ask.first' : 'pictures.ask.more', { count: next })}
                </Button>
              ) : (
                <p className={styles.small}>{t('pictures.ask.viewer')}</p>
              ))}
            {looked > 0 && hasRole(role, 'manager') && (
              <ConfirmButton
                question={t('pictures.forget.question')}
                confirm={t('pictures.forget.confirm')}
                onConfirm={() => act({ act: 'forget' })}
              >
                {t('pictures.forget.title')}
              </ConfirmButton>
            )}
          </div>
        </>
      )}
    </article>
  )
}

/** What a server is asked for in a minute, once the first ones are through. */
const steadyPerMinute = 60

interface UnderWayProps {
  readonly run: PictureRun
  readonly hosts: number
  readonly onStop?: () => void
}

function UnderWay({ run, hosts, onStop }: UnderWayProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { total, done, postponed, startedAt } = run
  const seen = done + postponed
  const seconds = startedAt === null ? 0 : (Date.now() - Date.parse(startedAt)) / 1000
  const rate = seen > 0 && seconds > 0 ? Math.min((seen * 60) / seconds, steadyPerMinute * hosts) : null
  const left = rate === null ? null : ((total - seen) * 60) / rate
  const facts = [
    t('pictures.run.done', { done: format.integer(seen), total: format.integer(total) }),
    rate === null ? null : t('pictures.run.rate', { count: Math.round(rate) }),
    left === null ? null : t('pictures.run.left', { time: format.duration(left) }),
  ].filter((fact) => fact !== null)
  return (
    <>
      <Progress value={(seen * 100) / total} size="lg" w="100%" aria-label={t('pictures.run.label')} />
      <p>{run.state === 'waiting' ? t('pictures.run.waiting') : facts.join(' · ')}</p>
      <p className={styles.small}>{t('pictures.run.mayLeave')}</p>
      {onStop && (
        <Button variant="subtle" onClick={onStop}>
          {t('pictures.run.stop')}
        </Button>
      )}
    </>
  )
}

/** Groups and proposals rest on pictures: they are asked for anew once a look is over. */
function useAskAnew(run: PictureRun | null): void {
  const client = useQueryClient()
  const wasUnderWay = useRef(false)
  const isNow = isUnderWay(run)
  useEffect(() => {
    if (wasUnderWay.current && !isNow) {
      void client.invalidateQueries({ queryKey: ['creator'] })
      void client.invalidateQueries({ queryKey: ['identity'] })
    }
    wasUnderWay.current = isNow
  }, [isNow, client])
}
