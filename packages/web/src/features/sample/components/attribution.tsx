import { Trans } from 'react-i18next'
import type { SampleWorld } from '../api/samples.ts'

/** Whose data a real sample is, and under which licence. */
export function Attribution({ of }: { readonly of: NonNullable<SampleWorld['attribution']> }) {
  return (
    <Trans
      i18nKey="sample.attribution"
      values={{ name: of.name, licence: of.licence }}
      components={{
        origin: (
          <a href={of.url} target="_blank" rel="noreferrer">
            {of.name}
          </a>
        ),
      }}
    />
  )
}
