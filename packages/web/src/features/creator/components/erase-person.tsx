import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { notify } from '../../../ui/notices.tsx'
import { FormFailure } from '../../access/components/form-failure.tsx'
import type { CreatorKey } from '../api/creator.ts'
import { useEraseCreator } from '../api/erase-creator.ts'
import styles from './erase-person.module.css'

interface ErasePersonProps {
  readonly creatorKey: CreatorKey
  readonly name: string
  readonly posts: number
}

/** Cannot be undone, so it asks once, naming what goes and promising exactly what is kept. */
export function ErasePerson({ creatorKey, name, posts }: ErasePersonProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const navigate = useNavigate()
  const [opened, { open, close }] = useDisclosure(false)
  const erase = useEraseCreator(creatorKey)
  const confirm = () =>
    erase.mutate(undefined, {
      onSuccess: async () => {
        void notify({ message: t('erase.done', { name }), closeLabel: t('action.close') })
        await navigate({ to: '/discover' })
      },
    })
  return (
    <>
      <Button variant="subtle" color="danger" onClick={open}>
        {t('erase.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('erase.title', { name })}
        closeButtonProps={{ 'aria-label': t('action.close') }}
        size="lg"
      >
        <div className={styles.body}>
          <p>{t('erase.what', { name, handle: creatorKey.handle, posts })}</p>
          <ul>
            <li>{t('erase.now')}</li>
            <li>{t('erase.mentions')}</li>
            <li>{t('erase.within24Hours')}</li>
            <li>{t('erase.staysOut')}</li>
          </ul>
          <p>{t('erase.noUndo')}</p>
          <FormFailure sentence={erase.error ? sentence(erase.error) : null} />
          <div className={styles.actions}>
            <Button variant="default" onClick={close} data-autofocus>
              {t('action.cancel')}
            </Button>
            <Button color="danger" onClick={confirm} loading={erase.isPending}>
              {t('erase.confirm', { name })}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
