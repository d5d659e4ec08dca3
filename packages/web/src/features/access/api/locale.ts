import type { Locale } from '@relais/server/access/access.schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'
import { switchLocale } from '../../../i18n/i18n.ts'
import { sessionQuery } from './session.ts'

/** Changes the language here and for this person's next sign-in elsewhere. */
export function useChooseLocale() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (locale: Locale) => {
      await switchLocale(locale)
      await api.session.locale.$put({ json: { locale } })
      client.setQueryData(sessionQuery.queryKey, (session) =>
        session ? { ...session, user: { ...session.user, locale } } : session,
      )
    },
  })
}
